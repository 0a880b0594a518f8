import { createRoute } from "@tanstack/react-router";
import { shellRoute } from "../../app/routes";
import { Today } from "./today";

export const todayRoute = createRoute({ getParentRoute: () => shellRoute, path: "/", component: Today });
