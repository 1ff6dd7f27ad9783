/**
 * Milliseconds that one rule may take on one piece: far above what any piece of prose needs, so that
 * it only ever stops a rule that hangs.
 */
export const RULE_TIME_LIMIT = 10_000
