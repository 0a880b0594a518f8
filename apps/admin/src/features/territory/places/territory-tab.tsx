import { PartsCard } from "../settings/parts-card";
import { AreasCard } from "./areas-card";
import { BodiesCard } from "./bodies-card";
import { IdentityCard } from "./identity-card";
import { MunicipalitiesCard } from "./municipalities-card";
import classes from "./places.module.css";
import { PopulationCard } from "./population-card";

/** The territory itself: who it is, its municipalities and areas, what it declares of its people. */
export function TerritoryTab() {
  return (
    <>
      <PartsCard />
      <div className={classes.columns}>
        <div>
          <IdentityCard />
          <MunicipalitiesCard />
        </div>
        <div>
          <PopulationCard />
          <AreasCard />
          <BodiesCard />
        </div>
      </div>
    </>
  );
}
