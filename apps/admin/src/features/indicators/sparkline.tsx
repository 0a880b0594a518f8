import { Text } from "@mantine/core";
import type { DashboardLine } from "@trama/indicators";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";
import classes from "./indicators.module.css";
import { lineThrough, plot } from "./plot";
import { knownPoints } from "./series";

const frame = { width: 96, height: 28, margin: 4 };

/** How an indicator has moved, as a small line and in words. */
export function Sparkline({ trend }: Pick<DashboardLine, "trend">) {
  const say = useSay();
  const { quantity } = useFormat();
  const points = trend.map((point, at) => ({ ...point, id: String(at) }));
  const known = knownPoints(points);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) {
    return (
      <Text span size="sm" c="dimmed">
        {say("admin:indicators.trend.none")}
      </Text>
    );
  }
  const { runs } = plot(points, frame);
  const end = runs.at(-1)?.at(-1);
  return (
    <span className={classes.trend}>
      <Text span size="sm" c="dimmed">
        {known.length === 1
          ? say("admin:indicators.trend.single")
          : say("admin:indicators.trend.words", { first: quantity(first), last: quantity(last) })}
      </Text>
      {known.length > 1 && (
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          width={frame.width}
          height={frame.height}
          aria-hidden="true"
        >
          {runs.map((run) => (
            <polyline key={lineThrough(run)} points={lineThrough(run)} className={classes.line} />
          ))}
          {end && <circle cx={end.x} cy={end.y} r={3} className={classes.point} />}
        </svg>
      )}
    </span>
  );
}
