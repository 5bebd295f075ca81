//! The closed sets of words that `timing.json` is written with.

use crate::json::words;

words! {
    /// The criteria.
    #[derive(PartialOrd, Ord)]
    pub enum CriterionKind {
        /// Where the intake lies in a career.
        CareerMoment = "career-moment",
        /// Learners to teach while one studies.
        Learners = "learners",
        /// Free hours against the load.
        Hours = "hours",
        /// Time to prepare an application.
        Preparation = "preparation",
        /// Finishing before the goal.
        Goal = "goal",
        /// Time and money from the employer.
        Support = "support",
    }

    /// How a rule that speaks of a change of career counts in time.
    pub enum Timed {
        /// The nearer to the change, the more.
        Near = "near",
        /// From the change on.
        From = "from",
    }

    /// The numbers that results hang on.
    pub enum AssumptionKind {
        /// Hours a week in term for a credit of the United States.
        UsCreditHours = "us-credit-hours",
        /// Weeks of a term, for those hours.
        WeeksATerm = "weeks-a-term",
        /// Hours in all for a credit of the United Kingdom.
        UkCreditHours = "uk-credit-hours",
        /// Weeks of a year in which one studies.
        WeeksAYear = "weeks-a-year",
        /// Months from asking for letters to the deadline.
        LettersLead = "letters-lead",
        /// Months from asking for transcripts to the deadline.
        TranscriptsLead = "transcripts-lead",
        /// Months from asking for an equivalency evaluation to the deadline.
        EvaluationLead = "evaluation-lead",
        /// Months from asking the employer and the program to the first date that
        /// matters; My plan says when.
        AskLead = "ask-lead",
        /// Months from the deadline to the start, where no deadline was found.
        DeadlineLead = "deadline-lead",
        /// Months before and after a change of career that count as at it.
        NearMonths = "near-months",
        /// Points that each year beyond takes away.
        PointsAYear = "points-a-year",
        /// Points that stay however far the change is.
        LeastPoints = "least-points",
        /// The least part of the load that free hours must cover, in thousandths.
        LeastHours = "least-hours",
        /// Points up to which an intake is close behind the best.
        CloseBehind = "close-behind",
    }

    /// What takes an applicant time.
    pub enum Step {
        /// Letters of recommendation.
        Letters = "letters",
        /// Transcripts of degrees.
        Transcripts = "transcripts",
        /// An equivalency evaluation of degrees from elsewhere.
        Evaluation = "evaluation",
    }

    /// An open answer that is a number or a date.
    pub enum StandInFor {
        /// Hours a week now.
        HoursNow = "hours-now",
        /// Hours a week after a change.
        HoursLater = "hours-later",
        /// Months until that change.
        TransitionAt = "transition-at",
        /// Months of a year without study.
        BlockedMonths = "blocked-months",
        /// Months until the goal.
        TargetBy = "target-by",
    }

    /// How sure a result is.
    #[derive(PartialOrd, Ord)]
    pub enum SurenessWord {
        /// Whatever one weighs most.
        Always = "always",
        /// In most weightings.
        Most = "most",
        /// Narrowly.
        Narrowly = "narrowly",
        /// It depends on what matters to the person.
        Depends = "depends",
    }
}
