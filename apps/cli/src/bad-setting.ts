/** A setting of the environment that cannot be used. */
export class BadSetting extends Error {
  override readonly name = "BadSetting";
  constructor(
    readonly setting: string,
    readonly value: string,
  ) {
    super(`${setting}=${value}`);
  }
}
