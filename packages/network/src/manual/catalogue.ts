import { degreeStabilityCard } from "../change/degree-stability.js";
import { editDistanceCard } from "../change/edit-distance.js";
import { groupEventsCard } from "../change/group-events.js";
import { nodeChangeCard } from "../change/node-change.js";
import { partitionSimilarityCard } from "../change/surviving-partitions.js";
import { tieChangeCard } from "../change/tie-change.js";
import { communitiesCard } from "../communities/communities.js";
import { algebraicConnectivityCard } from "../measures/algebraic-connectivity.js";
import { assortativityCard } from "../measures/assortativity.js";
import { betweennessCard } from "../measures/betweenness.js";
import { boundaryPolarisationCard } from "../measures/boundary-polarisation.js";
import { brokerageCard } from "../measures/brokerage.js";
import type { MeasureCard } from "../measures/card.js";
import { centralisationCard } from "../measures/centralisation.js";
import { clusteringCard } from "../measures/clustering.js";
import { componentsCard } from "../measures/components.js";
import { confirmedTiesCard } from "../measures/confirmed-ties.js";
import { constraintCard } from "../measures/constraint.js";
import { corePeripheryCard } from "../measures/core-periphery.js";
import { corenessCard } from "../measures/coreness.js";
import { degreeCard } from "../measures/degree.js";
import { densityCard } from "../measures/density.js";
import { distancesCard } from "../measures/distances.js";
import { effectiveSizeCard } from "../measures/effective-size.js";
import { eiIndexCard } from "../measures/ei-index.js";
import { intensityProfileCard } from "../measures/intensity-profile.js";
import { modularityCard } from "../measures/modularity.js";
import { multiplexityCard } from "../measures/multiplexity.js";
import { portraitDivergenceCard } from "../measures/portrait-divergence.js";
import { randomWalkControversyCard } from "../measures/random-walk-controversy.js";
import { reciprocityCard } from "../measures/reciprocity.js";
import { sizeCard } from "../measures/size.js";
import { strengthCard } from "../measures/strength.js";
import { triadCensusCard } from "../measures/triad-census.js";
import { weightedBetweennessCard } from "../measures/weighted-betweenness.js";
import { againstNullCard } from "../null-models/against-null.js";
import { twoModeBetweennessCard } from "../two-mode/betweenness.js";
import { twoModeClusteringCard } from "../two-mode/clustering.js";
import { projectionCard, twoModeDegreeCard } from "../two-mode/degree.js";
import { twoModeModularityCard } from "../two-mode/modularity.js";

/** Every measure of the package, in the order of the manual. */
export const measureCatalogue: readonly MeasureCard[] = [
  sizeCard,
  degreeCard,
  densityCard,
  strengthCard,
  intensityProfileCard,
  multiplexityCard,
  reciprocityCard,
  confirmedTiesCard,
  componentsCard,
  distancesCard,
  corenessCard,
  corePeripheryCard,
  centralisationCard,
  betweennessCard,
  weightedBetweennessCard,
  clusteringCard,
  constraintCard,
  effectiveSizeCard,
  brokerageCard,
  eiIndexCard,
  assortativityCard,
  modularityCard,
  communitiesCard,
  againstNullCard,
  randomWalkControversyCard,
  boundaryPolarisationCard,
  twoModeDegreeCard,
  projectionCard,
  twoModeBetweennessCard,
  twoModeClusteringCard,
  twoModeModularityCard,
  nodeChangeCard,
  tieChangeCard,
  editDistanceCard,
  degreeStabilityCard,
  partitionSimilarityCard,
  groupEventsCard,
  portraitDivergenceCard,
  triadCensusCard,
  algebraicConnectivityCard,
];
