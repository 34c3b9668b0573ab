//! The kinds of things that the content consists of. Ids and numbers only; words are in `language`.
//!
//! Every value of these types is a static table, written by the build from `src/content`.

mod care;
mod cause;
mod condition;
mod ids;
mod picture;
mod question;
mod ranking;
mod source;
mod urgency;

pub use care::*;
pub use cause::*;
pub use condition::*;
pub use ids::*;
pub use picture::*;
pub use question::*;
pub use ranking::*;
pub use source::*;
pub use urgency::*;
