import classes from "./meter.module.css";

/** A bar that draws a share; the words beside it say it. */
export function Meter({ met, total, tall = false }: { met: number; total: number; tall?: boolean }) {
  const share = total === 0 ? 0 : (100 * met) / total;
  return (
    <div className={classes.meter} data-tall={tall || undefined} aria-hidden>
      <div style={{ width: `${share}%` }} />
    </div>
  );
}
