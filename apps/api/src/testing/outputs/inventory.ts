/*
 * Everything that carries a number out of an instance, and what the number counts:
 *
 * - nobody     an order, a setting, a place, records that stand for nobody
 * - door       people, through disclosure control: told, rounded, hidden
 * - personal   people, for whoever may see them one by one; for others it is null or not there
 * - public     people, as official statistics or a body's own acts state them
 * - written    what somebody wrote as evidence of an indicator: nobody but they knows what it counts
 *
 * A number that is not here, and one here that is nowhere, turn the test of the inventory red.
 */
const kinds = ["nobody", "door", "personal", "public", "written"] as const;
type Kind = (typeof kinds)[number];

function read(table: string): ReadonlyMap<string, Kind> {
  const rows = table.trim().split("\n");
  return new Map(
    rows.map((row) => {
      const [name = "", found] = row.trim().split(/\s+/);
      const kind = kinds.find((one) => one === found);
      if (!kind) throw new Error(`${row} says no kind`);
      return [name, kind];
    }),
  );
}

/** The numbers in the answers of the API, by schema and field; what a schema of the door holds is not listed. */
export const numbersOfAnswers = read(`
Account.passkeys                               nobody
Account.recoveryCodes                          nobody
Account.sessions                               nobody
Attention.count                                nobody    networks, items
Collaborator.number                            personal  the list is empty for others
Completeness.met                               nobody
Completeness.total                             nobody
Completeness.version                           nobody
ConfigurationPreview.version                   nobody
ConfigurationRevision.number                   nobody
ConfigurationRevisionDocument.number           nobody
ConfigurationUse.count                         nobody    records that use a code
Dashboard.items[].baseline.value               written
Dashboard.items[].definition                   nobody
Dashboard.items[].observed.value               written
Dashboard.items[].targets[].value              written
EvaluationStage.version                        nobody
EvaluationStageSummary.version                 nobody
Evidence.count                                 nobody    labs, gatherings, organisations
Evidence.records[].value                       personal
Figure.declarations                            door
Figure.value                                   door      null and hidden where it may not be told
Flag.numbers{}                                 public    members of bodies, and spellings
FrozenFigure.definition                        nobody
FrozenFigure.value                             written
Gathering.namedAttendance                      personal
Gathering.version                              nobody
GatheringSeries.version                        nobody
GatheringSummary.namedAttendance               personal
GatheringSummary.version                       nobody
Handover.networksToConfirm                     nobody
HeadCount.bands{}                              personal
HeadCount.newPeople                            personal
HeadCount.total                                personal
Hub.lat                                        nobody
Hub.lon                                        nobody
Hub.version                                    nobody
IndicatorVersion.version                       nobody
Lab.version                                    nobody
LabPlace.lat                                   nobody
LabPlace.lon                                   nobody
LabSummary.protocol.met                        nobody
LabSummary.protocol.total                      nobody
LabSummary.version                             nobody
LabSystem.protocols[].version                  nobody
LabSystem.stableAfterMonths                    nobody
LabSystemPreview.items[].met                   nobody
LabSystemPreview.labs                          nobody
Municipality.centre.lat                        nobody
Municipality.centre.lon                        nobody
Municipality.population[].value                public
Municipality.population[].year                 nobody
Observation.definition                         nobody
Observation.parts{}{}                          written
Observation.value                              written
OpenTable.earlier[].number                     nobody
OpenTable.number                               nobody
OpenTable.threshold                            nobody
OpenTable.years[]                              nobody
OpenTablePreview.hidden                        nobody    cells
OpenTablePreview.hiddenForEarlier              nobody
OpenTablePreview.kept[]                        nobody
OpenTablePreview.threshold                     nobody
OpenTablePreview.years[]                       nobody
Organisation.headcount                         public    as each organisation states its own
Organisation.version                           nobody
OutboxView.failed                              nobody
OutboxView.waiting                             nobody
OutgoingMail.attempts                          nobody
Person.version                                 nobody
Population.adults                              public
Population.areaKm2.capital                     nobody
Population.areaKm2.others                      nobody
Population.areaKm2.total                       nobody
Population.capital                             public
Population.density.capital                     public
Population.density.others                      public
Population.density.total                       public
Population.elderly                             public
Population.females                             public
Population.foreignHouseholds                   public
Population.householdSizeShare.fivePlus         public
Population.householdSizeShare.four             public
Population.householdSizeShare.one              public
Population.householdSizeShare.three            public
Population.householdSizeShare.two              public
Population.households                          public
Population.householdsWithMinors                public
Population.males                               public
Population.minors                              public
Population.others                              public
Population.singleParentHouseholds              public
Population.singleParentShare                   public
ProtocolItem.minimum                           nobody
Quantity.value                                 public    the territory's own figures of its population
Recomputation.changes[].before                 personal
Recomputation.changes[].now                    personal
Recomputation.frozen.value                     written
Recomputation.now.value                        written
Recomputation.records[].value                  personal
RetentionRuleState.due                         personal  accounts and names, to who keeps them; else gatherings, notes, messages
RetentionRuleState.last.erased                 personal
RetentionRuleState.soon                        personal
RetentionRuleState.term.length                 nobody
Rhythm.day                                     nobody
Rhythm.interval                                nobody
Rhythm.nth                                     nobody
SavedView.version                              nobody
StableCollaborators.months                     nobody
StatedBody.members                             public
StatedRole.count                               public
Target.definition                              nobody
Target.revision                                nobody
Target.value                                   written
TrailEntry.sequence                            nobody
TrailState.verdict.length                      nobody
TrailState.verdict.sequence                    nobody
endMyOtherSessions.ended                       nobody
readMyFactors.recoveryCodes                    nobody
`);

/** The answers of the API that are no JSON. What lists take away as files is in `numbersOfLists`. */
export const otherAnswers = read(`
GET:/api/territory/configuration               public    the population, as statistics state it
POST:/api/list-exports                         door
POST:/api/auth/sign-out                        nobody
POST:/api/auth/forgotten-password              nobody
POST:/api/auth/reset-password                  nobody
POST:/api/auth/change-password                 nobody
POST:/api/auth/own-email                       nobody
POST:/api/auth/own-email/confirm               nobody
POST:/api/auth/authenticator/remove            nobody
POST:/api/auth/passkeys/rename                 nobody
POST:/api/auth/passkeys/remove                 nobody
GET:/api/auth/provider/return                  nobody
`);

/** The columns of lists that hold numbers, as screens show them and files take them away. */
export const numbersOfLists = read(`
gatherings.people                              personal  the cell is empty for others
indicators.baseline                            written
indicators.target                              written
indicators.value                               door      empty where it may not be told
labs.protocol                                  nobody
organisations.headcount                        public
`);

/** The pages, feeds and files of the public site, in Italian; each has its other language. */
export const pagesOfSite = read(`
/                                              nobody    labs, organisations, the population of statistics
/laboratori                                    nobody
/laboratori/:slug                              nobody
/calendario                                    nobody
/calendario.ics                                nobody
/laboratori/:slug/calendario.ics               nobody
/incontri/:id                                  nobody
/incontri/:file                                nobody
/dati                                          door      released tables alone
/dati/:file                                    door
/accessibilita                                 nobody
/privacy                                       nobody
/assets/:name                                  nobody
/robots.txt                                    nobody
/sitemap.xml                                   nobody
`);

/** What is written to people's addresses. */
export const letters = read(`
invitation                                     nobody
passwordReset                                  nobody
passwordChanged                                nobody
factorsChanged                                 nobody    how many codes are left, to their holder
newDevice                                      nobody
emailChange                                    nobody
emailChanged                                   nobody
`);

/** What the command line prints, to whoever holds the machine and with it every record. */
export const commands = read(`
demo                                           nobody
init                                           nobody
start                                          nobody
access                                         nobody
backup                                         nobody
restore                                        nobody
retention                                      personal  whom the machine's holder sees anyway
audit_verify                                   nobody    links of the trail
config_check                                   nobody
config_diff                                    nobody
config_apply                                   nobody
config_revisions                               nobody
config_export                                  public    the population, as statistics state it
config_schema                                  nobody
`);
