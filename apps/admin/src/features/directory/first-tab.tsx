import { Navigate } from "@tanstack/react-router";
import { useMay } from "../../api/session";
import { EmptyList } from "../../app/list/empty-list";
import { useSay } from "../../words/say";
import { directoryTabs } from "./tabs";

/** Leads to the first part of the directory that the person signed in may see. */
export function FirstTab() {
  const say = useSay();
  const [first] = directoryTabs(useMay());
  return first ? <Navigate to={first.to} replace /> : <EmptyList text={say("admin:directory.nothingToSee")} />;
}
