import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "../indicators.module.css";
import { lineThrough, plot } from "../plot";
import { knownPoints, type Point } from "../series";

const frame = { width: 340, height: 220, margin: 30 };

/** A series as a line over its days, with the target beside it. The table beside says the same, number by number. */
export function SeriesChart({ points, target }: { points: readonly Point[]; target: number | null }) {
  const say = useSay();
  const { number, quantity, day } = useFormat();
  const { runs, yOf } = plot(points, frame, target === null ? [] : [target]);
  const known = knownPoints(points);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return null;
  const highest = Math.max(0, ...known.map(({ value }) => value));
  const lowest = Math.min(0, ...known.map(({ value }) => value));
  const right = frame.width - frame.margin;
  const words = { first: quantity(first), from: day(first.on), last: quantity(last), to: day(last.on) };
  const level = (value: number, className: string | undefined) => (
    <line x1={frame.margin} x2={right} y1={yOf(value)} y2={yOf(value)} className={className} />
  );
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={classes.chart}
      role="img"
      aria-label={[
        say(known.length === 1 ? "admin:indicators.chart.single" : "admin:indicators.chart.words", words),
        target === null ? "" : say("admin:indicators.chart.target", { target: number(target) }),
      ]
        .filter(Boolean)
        .join(" ")}
    >
      {level(0, classes.floor)}
      {target !== null && level(target, classes.target)}
      {target !== null && (
        <text x={right} y={yOf(target) - 6} textAnchor="end" className={classes.said}>
          {say("admin:indicators.chart.mark", { target: number(target) })}
        </text>
      )}
      {runs.map((run) => (
        <g key={lineThrough(run)}>
          <polyline points={lineThrough(run)} className={classes.line} />
          {run.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r={4} className={classes.point} />
          ))}
        </g>
      ))}
      {[...new Set([lowest, 0, highest])].map((value) => (
        <text key={value} x={frame.margin} y={yOf(value) - 8} className={classes.said}>
          {number(value)}
        </text>
      ))}
      <text x={frame.margin} y={frame.height - 10} className={classes.said}>
        {day(points[0]?.on ?? first.on)}
      </text>
      {points.length > 1 && (
        <text x={right} y={frame.height - 10} textAnchor="end" className={classes.said}>
          {day(points.at(-1)?.on ?? last.on)}
        </text>
      )}
    </svg>
  );
}
