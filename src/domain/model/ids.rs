//! Ids: the place of a thing in its table.

/// Declares an id: the place of a thing in its table, two bytes, cheap to copy and to compare.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(pub u16);

            impl $name {
                /// The place in the table.
                #[must_use]
                pub const fn index(self) -> usize {
                    self.0 as usize
                }
            }
        )+
    };
}

ids! {
    /// A question.
    QuestionId,
    /// A named group of answers.
    SignId,
    /// A red-flag rule.
    RuleId,
    /// A cause: a possible reason for the pain.
    CauseId,
    /// A diagnostic test.
    TestId,
    /// A treatment.
    TreatmentId,
    /// An outcome page.
    OutcomeId,
    /// A cited source.
    SourceId,
    /// A finding that the ranking reads from the answers.
    FeatureId,
    /// A drawing.
    PictureId,
    /// A country or group of countries with its numbers.
    RegionId,
}
