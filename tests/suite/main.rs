//! All tests that need no browser, in one binary: it links once, so the whole suite stays quick.

// What the others are built on.
mod given; // answers for tests, written in words or drawn at random

// The content, as clinicians write it.
mod content; // it compiles; broken content gives good messages
mod coverage; // every line of the source articles has its place

// The engine: pure, so tested exhaustively.
mod flow; // which questions are asked, in which order
mod ranking; // how causes are ranked, and what must never be lost there
mod red_flags; // each danger sign, and what holds for any answers
mod session; // the check as a person walks through it

// What people read.
mod safe_words; // what screens must say whatever the answers

// The house rules.
mod hazards; // the hazard log names tests that exist
mod tidy; // walls, sizes, headers
