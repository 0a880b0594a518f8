import { changeRhythm, endSeries } from "./change-rhythm.js";
import { countGathering, countMonth } from "./count-gathering.js";
import { extendSeries } from "./extend-series.js";
import { listGatheringKinds, listGatherings, readGathering } from "./list-gatherings.js";
import { listPublicGatherings, readPublicGathering } from "./list-public-gatherings.js";
import { listSeries, readSeries } from "./list-series.js";
import { cancelGathering, confirmGathering, reinstateGathering } from "./move-status.js";
import { openSeries, reviseSeries } from "./open-series.js";
import { type OwnerSource, Owners } from "./owners.js";
import { readFeed } from "./read-feed.js";
import { recordAttendance } from "./record-attendance.js";
import { moveGathering, reviseGathering } from "./revise-gathering.js";
import { copyGathering, scheduleGathering } from "./schedule-gathering.js";

/** The verbs of the gatherings, for the records that these sources let hold them. */
export function gatheringVerbs(sources: readonly OwnerSource[]) {
  const owners = new Owners(sources);
  return {
    listGatherings: listGatherings(owners),
    readGathering: readGathering(owners),
    listGatheringKinds,
    listPublicGatherings: listPublicGatherings(owners),
    readPublicGathering: readPublicGathering(owners),
    readFeed: readFeed(owners),
    scheduleGathering: scheduleGathering(owners),
    reviseGathering: reviseGathering(owners),
    moveGathering: moveGathering(owners),
    confirmGathering: confirmGathering(owners),
    cancelGathering: cancelGathering(owners),
    reinstateGathering: reinstateGathering(owners),
    copyGathering: copyGathering(owners),
    countGathering: countGathering(owners),
    countMonth: countMonth(owners),
    recordAttendance: recordAttendance(owners),
    listSeries: listSeries(owners),
    readSeries: readSeries(owners),
    openSeries: openSeries(owners),
    reviseSeries: reviseSeries(owners),
    changeRhythm: changeRhythm(owners),
    endSeries: endSeries(owners),
    extendSeries: extendSeries(owners),
  };
}
