import { Button, Menu } from "@mantine/core";
import { IconBookmark, IconCheck, IconDeviceFloppy, IconHome, IconTrash, IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ListName, SavedView } from "@trama/lists";
import { useEffect, useState } from "react";
import { api, contentOf, ifMatch } from "../../api/client";
import { announce } from "../../forms/announcement";
import { useSay } from "../../words/say";
import { type ListAddress, textIn } from "./filter";
import { SaveViewDialog } from "./save-view-dialog";
import { saysNothing, toView, writeAddress } from "./view-address";
import { useViewChange, viewsQuery } from "./views";

interface ViewMenuProps {
  list: ListName;
  address: ListAddress;
  onAddress: (changed: Record<string, unknown>) => void;
}

const size = 16;

function useChanges({ list, onAddress, address }: ViewMenuProps) {
  const say = useSay();
  const restore = ({ name, address: kept, shared }: SavedView) =>
    contentOf(api["saved-views"].$post({ json: { list, name, address: kept, shared } }));
  const again = useViewChange(list, restore);
  const update = useViewChange(list, ({ id, version, name, shared }: SavedView) =>
    contentOf(
      api["saved-views"][":id"].$put(
        { param: { id }, json: { name, shared, address: writeAddress(address) } },
        ifMatch(version),
      ),
    ),
  );
  const remove = useViewChange(list, ({ id, version }: SavedView) =>
    contentOf(api["saved-views"][":id"].removal.$post({ param: { id }, json: {} }, ifMatch(version))),
  );
  const choose = useViewChange(list, (id: string | null) =>
    contentOf(api["saved-views"].choice.$post({ json: { list, id } })),
  );
  const failed = (error: Error) => announce(error.message || say("admin:app.failed"));
  return {
    update: (view: SavedView) =>
      update.mutate(view, { onSuccess: () => announce(say("admin:views.updated", view)), onError: failed }),
    remove: (view: SavedView) =>
      remove.mutate(view, {
        onSuccess: () => {
          onAddress({ vista: undefined });
          announce(say("admin:views.removed", view), async () => void (await again.mutateAsync(view)));
        },
        onError: failed,
      }),
    choose: (view: SavedView | null) => choose.mutate(view?.id ?? null, { onError: failed }),
  };
}

/** The saved views of a list: to open one, save the list as it is shown, or say with which it opens. */
export function ViewMenu(props: ViewMenuProps) {
  const { list, address, onAddress } = props;
  const say = useSay();
  const { data: views = [] } = useQuery(viewsQuery(list));
  const [saving, setSaving] = useState(false);
  const { update, remove, choose } = useChanges(props);
  const current = views.find(({ id }) => id === textIn(address, "vista"));
  const changed = current !== undefined && current.address !== writeAddress(address);
  const usual = views.find((view) => view.usual);
  useEffect(() => {
    if (usual && saysNothing(address)) onAddress(toView(address, usual));
  }, [usual, address, onAddress]);
  const label = current
    ? say(changed ? "admin:views.changed" : "admin:views.current", current)
    : say("admin:views.many");
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={300} withinPortal>
        <Menu.Target>
          <Button variant="default" size="sm" leftSection={<IconBookmark size={size} aria-hidden="true" />}>
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={current ? <span style={{ width: size }} /> : <IconCheck size={size} aria-hidden="true" />}
            onClick={() => onAddress(toView(address, null))}
          >
            {say("admin:views.none")}
          </Menu.Item>
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              leftSection={
                view === current ? <IconCheck size={size} aria-hidden="true" /> : <span style={{ width: size }} />
              }
              rightSection={
                <>
                  {view.usual && <IconHome size={size} role="img" aria-label={say("admin:views.isUsual")} />}
                  {view.shared && <IconUsers size={size} role="img" aria-label={say("admin:views.isShared")} />}
                </>
              }
              onClick={() => onAddress(toView(address, view))}
            >
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {changed && current.mine && (
            <Menu.Item
              leftSection={<IconDeviceFloppy size={size} aria-hidden="true" />}
              onClick={() => update(current)}
            >
              {say("admin:views.update", current)}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconDeviceFloppy size={size} aria-hidden="true" />} onClick={() => setSaving(true)}>
            {say("admin:views.saveAs")}
          </Menu.Item>
          {current && (
            <Menu.Item
              leftSection={<IconHome size={size} aria-hidden="true" />}
              onClick={() => choose(current.usual ? null : current)}
            >
              {say(current.usual ? "admin:views.notUsual" : "admin:views.makeUsual")}
            </Menu.Item>
          )}
          {current?.mine && (
            <Menu.Item leftSection={<IconTrash size={size} aria-hidden="true" />} onClick={() => remove(current)}>
              {say("admin:views.remove", current)}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {saving && (
        <SaveViewDialog
          list={list}
          address={writeAddress(address)}
          onClose={() => setSaving(false)}
          onSaved={(view) => {
            setSaving(false);
            onAddress({ vista: view.id });
            announce(say("admin:views.saved", view));
          }}
        />
      )}
    </>
  );
}
