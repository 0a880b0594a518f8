export { ClosurePeriod, GatheringsSection, gatheringsConfig } from "./config.js";
export {
  CancelGathering,
  ConfirmGathering,
  CopyGathering,
  CountGathering,
  CountMonth,
  GatheringId,
  gatheringFacts,
  HeadCount,
  MoveGathering,
  Presence,
  RecordAttendance,
  ReinstateGathering,
  ReviseGathering,
  ScheduleGathering,
  SeriesId,
} from "./gathering/gathering.js";
export { type Status, statuses, statusMoves } from "./gathering/status.js";
export { gatheringPermissions } from "./permissions.js";
export { Rhythm, SeriesRule, type Weekday, weekdays } from "./series/rule.js";
export { hoursText, recurrenceText, rhythmText, timeText, type Voice } from "./series/sentence.js";
export { ChangeRhythm, EndSeries, OpenSeries, ReviseSeries } from "./series/series.js";
export {
  type Feed,
  type FeedGathering,
  type FeedSeries,
  Gathering,
  GatheringPage,
  GatheringSeries,
  GatheringSummary,
  OwnerView,
  PublicGathering,
} from "./view.js";
