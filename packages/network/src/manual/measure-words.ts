/** What each measure is, in words: what it says, when it helps, when it misleads. */
export interface MeasureWords {
  readonly name: string;
  readonly definition: string;
  readonly use: string;
  readonly avoid: string;
}
