//! Words of a part of “When to start”.
