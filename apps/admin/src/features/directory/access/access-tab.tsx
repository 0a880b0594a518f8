import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { AccountView } from "@trama/directory";
import { type ReactNode, useMemo } from "react";
import { RowLink } from "../../../app/list/cells";
import { Chip } from "../../../app/list/chip";
import type { Column } from "../../../app/list/column";
import type { Filter } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { accountsQuery } from "./queries";
import { useInvite } from "./use-invite";

/** The columns; each is known to the export under the same key. */
function useColumns(): Column<AccountView>[] {
  const say = useSay();
  const { dayOf } = useFormat();
  return useMemo(() => {
    const state = ({ suspendedAt, hasPassword }: AccountView) => {
      if (suspendedAt !== null)
        return <Chip tone="warn">{say("admin:access.suspendedSince", { day: dayOf(suspendedAt) })}</Chip>;
      return say(hasPassword ? "admin:access.open" : "admin:access.waiting");
    };
    return [
      {
        key: "name",
        label: say("directory:person.one"),
        by: ({ name }) => name,
        cell: ({ personId, name }) => (
          <RowLink to="/persone-e-organizzazioni/persone/$id/accesso" params={{ id: personId }}>
            {name}
          </RowLink>
        ),
      },
      { key: "email", label: say("admin:access.email"), by: ({ email }) => email, cell: ({ email }) => email },
      {
        key: "state",
        label: say("admin:access.state"),
        by: ({ suspendedAt, hasPassword }) => (suspendedAt !== null ? 2 : hasPassword ? 0 : 1),
        cell: state,
      },
      {
        key: "last",
        label: say("admin:access.lastSignIn"),
        by: ({ lastSignInAt }) => lastSignInAt,
        cell: ({ lastSignInAt }) => (lastSignInAt === null ? say("admin:access.never") : dayOf(lastSignInAt)),
      },
    ];
  }, [say, dayOf]);
}

const nameOf = ({ name }: AccountView) => name;
const texts = ({ name, email }: AccountView) => [name, email];

function AccountList({ accounts, invite }: { accounts: readonly AccountView[]; invite: ReactNode }) {
  const say = useSay();
  const columns = useColumns();
  const address = useSearch({ from: "/shell/persone-e-organizzazioni/accessi" });
  const navigate = useNavigate({ from: "/persone-e-organizzazioni/accessi" });
  const filters = useMemo<Filter<AccountView>[]>(
    () => [
      {
        kind: "mark",
        name: "sospesi",
        label: say("admin:access.onlySuspended"),
        keeps: ({ suspendedAt }) => suspendedAt !== null,
      },
    ],
    [say],
  );
  return (
    <RecordList
      list="accounts"
      label={say("admin:access.accounts")}
      rows={accounts}
      {...{ columns, filters, texts, nameOf, address }}
      onAddress={(changed) =>
        void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false })
      }
      searchLabel={say("admin:access.search")}
      counted={(shown, count) => say("admin:list.counted", { shown, count })}
      noMatch={say("admin:list.noMatch")}
      action={invite}
    />
  );
}

/** Who may come in: the accounts. */
export function AccessTab() {
  const accounts = useQuery(accountsQuery);
  const { button, dialogs } = useInvite();
  return (
    <>
      <Loaded query={accounts}>{(all) => <AccountList accounts={all} invite={button} />}</Loaded>
      {dialogs}
    </>
  );
}
