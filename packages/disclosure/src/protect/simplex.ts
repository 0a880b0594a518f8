/** `rows · y = right` with `0 ≤ y ≤ upper`. Rows are sparse: column and coefficient. */
export interface LinearSystem {
  readonly upper: readonly number[];
  readonly rows: readonly (readonly (readonly [column: number, coefficient: number])[])[];
  readonly right: readonly number[];
}

/** A column like another one of a tableau, or its negative, with a bound of its own. */
export interface Likeness {
  readonly like: number;
  readonly sign: 1 | -1;
  readonly upper: number;
}

const tolerance = 1e-9;
/** After so many pivots without progress the first column is taken instead of the best one, which cannot cycle (Bland). */
const patience = 40;

/**
 * The bounded simplex method in two phases on a dense tableau, for systems of some hundred rows. Row `i` reads
 * `basis[i] + Σ rows[i][j] · y[j] = last`; a column outside the basis stands at zero, or at its upper bound and is
 * then counted down from there ("turned"). A row whose basis is beyond the columns is one that nothing solves yet, or
 * that says nothing of its own: what stands in it is its artificial column, which never comes back and is not kept.
 */
export class Tableau {
  readonly #columns: number;
  readonly #width: number;
  readonly #rows: Float64Array[];
  readonly #basis: Int32Array;
  readonly #upper: Float64Array;
  readonly #turned: Uint8Array;
  #price: Float64Array = new Float64Array();

  private constructor(
    columns: number,
    rows: Float64Array[],
    basis: Int32Array,
    upper: Float64Array,
    turned: Uint8Array,
  ) {
    this.#columns = columns;
    this.#width = columns;
    this.#rows = rows;
    this.#basis = basis;
    this.#upper = upper;
    this.#turned = turned;
  }

  /** A tableau that stands at some solution of the system; null when it has none. */
  static solving({ upper, rows, right }: LinearSystem): Tableau | null {
    const columns = upper.length;
    const dense = rows.map((row, at) => {
      const sign = (right[at] ?? 0) < 0 ? -1 : 1;
      const line = new Float64Array(columns + 1);
      for (const [column, coefficient] of row) line[column] = (line[column] ?? 0) + sign * coefficient;
      line[columns] = sign * (right[at] ?? 0);
      return line;
    });
    const all = columns + rows.length;
    const bounds = new Float64Array(all).fill(Number.POSITIVE_INFINITY);
    bounds.set(upper);
    const basis = Int32Array.from(rows, (_, at) => columns + at);
    const tableau = new Tableau(columns, dense, basis, bounds, new Uint8Array(all));
    const infeasibility = Array.from({ length: all }, (_, column) => (column < columns ? 0 : 1));
    tableau.descend(infeasibility);
    const left = tableau.#basis.reduce(
      (sum, column, at) => sum + (column < columns ? 0 : (dense[at]?.[columns] ?? 0)),
      0,
    );
    if (left > 1e-6) return null;
    // An artificial column keeps a redundant row at zero and may not come back.
    bounds.fill(0, columns);
    return tableau;
  }

  /**
   * A tableau of its own, at the same solution, with the first columns of this one and others made after them. What is
   * left out must stand at zero for good.
   */
  with(kept: number, made: readonly Likeness[]): Tableau {
    const columns = kept + made.length;
    const likes = Int32Array.from(made, ({ like }) => like);
    const signs = Int8Array.from(made, ({ sign }) => sign);
    const rows = this.#rows.map((row) => {
      const line = new Float64Array(columns + 1);
      line.set(row.subarray(0, kept));
      for (let at = 0; at < likes.length; at++) {
        const value = row[likes[at] ?? 0] ?? 0;
        if (value !== 0) line[kept + at] = value * (signs[at] ?? 1);
      }
      line[columns] = row[this.#columns] ?? 0;
      return line;
    });
    const upper = new Float64Array(columns + rows.length);
    upper.set(this.#upper.subarray(0, kept));
    for (const [at, { upper: bound }] of made.entries()) upper[kept + at] = bound;
    const turned = new Uint8Array(columns + rows.length);
    turned.set(this.#turned.subarray(0, kept));
    const basis = this.#basis.map((column) => (column < this.#columns ? column : column - this.#columns + columns));
    return new Tableau(columns, rows, basis, upper, turned);
  }

  /** Gives a column another upper bound; only for one that stands at zero. */
  bound(column: number, upper: number): void {
    this.#upper[column] = upper;
  }

  /** Goes on to a solution of least cost; false when the cost falls for ever. */
  descend(cost: readonly number[]): boolean {
    this.#reprice(cost);
    for (let idle = 0; ; ) {
      const entering = this.#entering(idle > patience);
      if (entering < 0) return true;
      const step = this.#limit(entering);
      if (step.length === Number.POSITIVE_INFINITY) return false;
      idle = step.length > tolerance ? 0 : idle + 1;
      if (step.row < 0) this.#turn(entering);
      else {
        if (step.atUpper) this.#turnBasic(step.row);
        this.#pivot(step.row, entering);
      }
    }
  }

  solution(): Float64Array {
    const found = new Float64Array(this.#columns);
    for (const [at, column] of this.#basis.entries())
      if (column < this.#columns) found[column] = this.#rows[at]?.[this.#width] ?? 0;
    return found.map((value, column) => (this.#turned[column] ? (this.#upper[column] ?? 0) - value : value));
  }

  #reprice(cost: readonly number[]): void {
    const signed = (column: number) => (this.#turned[column] ? -1 : 1) * (cost[column] ?? 0);
    const price = Float64Array.from({ length: this.#width + 1 }, (_, column) => signed(column));
    for (const [at, column] of this.#basis.entries()) {
      const weight = signed(column);
      const row = this.#rows[at];
      if (weight === 0 || !row) continue;
      for (let other = 0; other <= this.#width; other++)
        price[other] = (price[other] ?? 0) - weight * (row[other] ?? 0);
    }
    this.#price = price;
  }

  #entering(first: boolean): number {
    let best = -1;
    let least = -1e-7;
    for (let column = 0; column < this.#columns; column++) {
      const slope = this.#price[column] ?? 0;
      if (slope >= least || (this.#upper[column] ?? 0) <= tolerance) continue;
      if (first) return column;
      best = column;
      least = slope;
    }
    return best;
  }

  #limit(column: number): { length: number; row: number; atUpper: boolean } {
    let length = this.#upper[column] ?? 0;
    let row = -1;
    let atUpper = false;
    for (let at = 0; at < this.#rows.length; at++) {
      const line = this.#rows[at];
      const slope = line?.[column] ?? 0;
      if (Math.abs(slope) <= tolerance) continue;
      const stands = line?.[this.#width] ?? 0;
      const room = slope > 0 ? stands : (this.#upper[this.#basis[at] ?? 0] ?? 0) - stands;
      const here = Math.max(0, room) / Math.abs(slope);
      const ties = here < length + tolerance && row >= 0 && (this.#basis[at] ?? 0) < (this.#basis[row] ?? 0);
      if (here >= length - tolerance && !ties) continue;
      length = Math.min(here, length);
      row = at;
      atUpper = slope < 0;
    }
    return { length, row, atUpper };
  }

  /** Counts a column down from its upper bound instead of up from zero. */
  #turn(column: number): void {
    const upper = this.#upper[column] ?? 0;
    for (const row of [...this.#rows, this.#price]) {
      row[this.#width] = (row[this.#width] ?? 0) - upper * (row[column] ?? 0);
      row[column] = -(row[column] ?? 0);
    }
    this.#turned[column] = this.#turned[column] ? 0 : 1;
  }

  #turnBasic(at: number): void {
    const column = this.#basis[at] ?? 0;
    const row = this.#rows[at];
    if (!row) return;
    for (let other = 0; other <= this.#width; other++) if (other !== column) row[other] = -(row[other] ?? 0);
    row[this.#width] = (row[this.#width] ?? 0) + (this.#upper[column] ?? 0);
    this.#turned[column] = this.#turned[column] ? 0 : 1;
  }

  #pivot(at: number, column: number): void {
    const pivot = this.#rows[at];
    if (!pivot) return;
    const by = pivot[column] ?? 1;
    const filled: number[] = [];
    for (let other = 0; other <= this.#width; other++) {
      const value = pivot[other] ?? 0;
      if (value === 0) continue;
      pivot[other] = value / by;
      filled.push(other);
    }
    for (const row of [...this.#rows, this.#price]) {
      const factor = row[column] ?? 0;
      if (row === pivot || factor === 0) continue;
      for (const other of filled) {
        const left = (row[other] ?? 0) - factor * (pivot[other] ?? 0);
        row[other] = Math.abs(left) < 1e-11 ? 0 : left;
      }
    }
    this.#basis[at] = column;
  }
}
