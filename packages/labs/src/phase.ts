/** The phases of a lab's life. Their labels are the territory's. */
export const phases = ["planned", "outreach", "activation", "maintenance", "suspended", "closed"] as const;
export type Phase = (typeof phases)[number];

/** The phases a lab walks through, in order: what the path on screen draws. */
export const pathPhases = ["planned", "outreach", "activation", "maintenance"] as const satisfies readonly Phase[];
