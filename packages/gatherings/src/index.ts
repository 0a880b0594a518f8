export { gatheringsCatalogue } from "./catalogue.js";
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
export { headCountIssues, type Named } from "./gathering/head-count.js";
export { type Status, statuses, statusMoves, statusRefusal } from "./gathering/status.js";
export { CalendarDay, endDayOf, momentOf, offsetTimeOf } from "./gathering/times.js";
export { gatheringDimensions, gatheringMeasures } from "./measures.js";
export { gatheringPermissions } from "./permissions.js";
export { closureIssues } from "./series/closures.js";
export { firstOccurrence, occurrences, recurOf } from "./series/occurrences.js";
export { Rhythm, SeriesRule, type Weekday, weekdays } from "./series/rule.js";
export { hoursText, recurrenceText, rhythmText, timeText, type Voice } from "./series/sentence.js";
export { ChangeRhythm, EndSeries, OpenSeries, ReviseSeries } from "./series/series.js";
export {
  type Feed,
  type FeedGathering,
  type FeedSeries,
  Gathering,
  GatheringKinds,
  GatheringPage,
  GatheringSeries,
  GatheringSeriesPage,
  GatheringSummary,
  OwnerView,
  PublicGathering,
  PublicGatheringPage,
} from "./view.js";
