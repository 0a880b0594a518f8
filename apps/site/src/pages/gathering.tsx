import { hoursText } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import type { Child, FC } from "hono/jsx";
import { capital, dayText } from "../calendar/dates.js";
import { eventFacts } from "../calendar/event-facts.js";
import { movedText, StateBadge, Title } from "../calendar/gathering-state.js";
import { monthOf } from "../calendar/month.js";
import type { ShownGathering } from "../calendar/shown-gathering.js";
import { ExternalLink } from "../labs/external-link.js";
import { Told, ToldParagraphs } from "../labs/told.js";
import { Breadcrumb } from "../layout/breadcrumb.js";
import { type Head, type Page, pathOn } from "../page.js";

interface Props {
  page: Page;
  gathering: ShownGathering;
  today: LocalDate;
}

const whenText = ({ page, gathering, today }: Props) =>
  `${capital(dayText(gathering.day, page.language, today))}, ${hoursText(gathering, page.voice)}`;

const whereText = ({ owner, place }: ShownGathering) =>
  [place?.name, place?.address, owner.municipality?.name].filter((part) => part).join(", ");

/** What somebody who is sent the link reads before opening it: a cancelled gathering says so at once. */
export function gatheringHead(props: Props): Head {
  const { page, gathering, today } = props;
  const { status, title, owner, day } = gathering;
  const state = status === "cancelled" || status === "tentative" ? `${page.say(`gatherings:status.${status}`)}: ` : "";
  return {
    title: `${state}${title}, ${dayText(day, page.language, today)}`,
    description: `${state}${whenText(props)}. ${[owner.title, whereText(gathering)].filter((part) => part).join(", ")}.`,
    data: eventFacts(page, gathering),
  };
}

/** What must be read first: it is cancelled, not sure, moved, or over. */
const Notice: FC<Props> = ({ page, gathering, today }) => {
  const { status, cancelReason, past } = gathering;
  const { say } = page;
  const moved = movedText(page, gathering, today);
  if (status === "cancelled") {
    return (
      <div class="notice notice-cancelled">
        <p>
          <strong>{say("site:gathering.cancelledText")}</strong>
        </p>
        {cancelReason ? (
          <p>
            <Told page={page} text={cancelReason} />
          </p>
        ) : null}
      </div>
    );
  }
  const lines = [
    ...(moved ? [moved] : []),
    ...(status === "tentative" && !past ? [say("site:gathering.tentativeText")] : []),
    ...(past ? [say("site:gathering.pastText")] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div class="notice">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
};

const Fact: FC<{ term: string; children: Child }> = ({ term, children }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Facts: FC<Props> = (props) => {
  const { page, gathering } = props;
  const { owner, place, link, day, start } = gathering;
  const { say } = page;
  return (
    <dl class="gathering-facts">
      <Fact term={say("site:gathering.when")}>
        <time datetime={`${day}T${start}`}>{whenText(props)}</time>
      </Fact>
      {place || owner.municipality ? (
        <Fact term={say("site:gathering.where")}>
          <Told page={page} text={whereText(gathering)} />
        </Fact>
      ) : null}
      {link ? (
        <Fact term={say("site:gathering.atDistance")}>
          <ExternalLink page={page} href={link} text={say("site:gathering.connect")} />
        </Fact>
      ) : null}
      <Fact term={say("site:gathering.heldBy")}>
        {owner.publicPath ? <a href={pathOn(page, owner.publicPath)}>{owner.title}</a> : owner.title}
      </Fact>
    </dl>
  );
};

/** One gathering for whoever would like to come. */
export const Gathering: FC<Props> = (props) => {
  const { page, gathering } = props;
  const { title, description, kindName, id, status, past, day } = gathering;
  const { say } = page;
  const month = `/calendario?mese=${monthOf(day)}#mese`;
  return (
    <>
      <div class="page-head">
        <div class="container">
          <Breadcrumb
            page={page}
            ancestors={[{ path: "/calendario", text: say("site:calendar.title") }]}
            here={title}
          />
          <p class="eyebrow">{kindName}</p>
          <h1>
            <Title page={page} gathering={gathering} />
          </h1>
          <p class="gathering-state">
            <StateBadge page={page} gathering={gathering} />
          </p>
        </div>
      </div>
      <div class="container page-body gathering-page">
        <Notice {...props} />
        <Facts {...props} />
        {description ? (
          <section aria-labelledby="about">
            <h2 id="about">{say("site:gathering.about")}</h2>
            <ToldParagraphs page={page} text={description} />
          </section>
        ) : null}
        <p class="gathering-actions">
          {status === "cancelled" || past ? null : (
            <a class="btn btn-primary" href={`/incontri/${id}.ics`}>
              {say("site:gathering.add")}
            </a>
          )}
          <a class="btn btn-outline-primary" href={pathOn(page, month)}>
            {say("site:gathering.month")}
          </a>
        </p>
      </div>
    </>
  );
};
