import { createRootRoute, createRoute, Outlet } from "@tanstack/react-router";
import { Shell } from "./shell";

/** The root of every address, and the part of it that needs a session. Features hang their screens on the second. */
export const rootRoute = createRootRoute({ component: Outlet });
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: "shell", component: Shell });
