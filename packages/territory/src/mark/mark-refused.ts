/** A picture that cannot be a territory's mark: the key of the message that says why, and what it names. */
export class MarkRefused extends Error {
  override readonly name = "MarkRefused";
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
