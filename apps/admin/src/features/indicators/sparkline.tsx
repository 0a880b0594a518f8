import { Text } from "@mantine/core";
import type { IndicatorVersion } from "@trama/indicators";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";
import type { About } from "./about";
import classes from "./indicators.module.css";
import { lineThrough, plot } from "./plot";
import { knownPoints } from "./series";
import { useSeries } from "./use-series";

const frame = { width: 96, height: 28, margin: 4 };

interface SparklineProps {
  code: string;
  version: IndicatorVersion;
  about: About;
  /** Whether there is something to draw; without it nothing is asked for. */
  drawn: boolean;
}

/** How an indicator has moved, as a small line and in words. */
export function Sparkline({ code, version, about, drawn }: SparklineProps) {
  const say = useSay();
  const { quantity } = useFormat();
  const points = useSeries(code, version, about, drawn);
  const known = knownPoints(points ?? []);
  const [first] = known;
  const last = known.at(-1);
  if (!points || !first || !last) {
    return (
      <Text span size="sm" c="dimmed">
        {drawn && !points ? "…" : say("admin:indicators.trend.none")}
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
