/**
 * How long a session lasts. `idleHours`: without use, so that a browser left open in an office is shut by the next
 * morning. `days`: however much it is used, so that a stolen one does not live for ever (NIST SP 800-63B, 4.1.3).
 */
export const sessionLimits = { idleHours: 12, days: 30 } as const;
