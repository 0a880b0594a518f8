/**
 * What whoever began a session proved beyond the password: a code of the authenticator app, a recovery code, a device
 * trusted after one of these, a passkey, or two factors at an identity provider that asks for them.
 */
export const secondMeans = ["code", "recovery", "trustedDevice", "passkey", "provider"] as const;
export type SecondMeans = (typeof secondMeans)[number];
