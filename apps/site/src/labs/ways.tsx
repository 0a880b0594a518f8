import type { FC } from "hono/jsx";
import type { Page } from "../page.js";
import { ExternalLink, isWebAddress, readableAddress } from "./external-link.js";
import type { ShownLab } from "./shown-lab.js";

const isEmail = (text: string) => /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text);

const Way: FC<{ page: Page; address: string }> = ({ page, address }) => {
  if (isWebAddress(address)) return <ExternalLink page={page} href={address} text={readableAddress(address)} />;
  return isEmail(address) ? <a href={`mailto:${address}`}>{address}</a> : <span>{address}</span>;
};

/** How a lab tells of itself: each channel with its address, a link where it is one, and those without an address. */
export const Ways: FC<{ page: Page; lab: ShownLab }> = ({ page, lab }) => {
  const others = lab.ways.filter(({ address }) => address === null).map(({ kind }) => kind);
  return (
    <>
      {others.length < lab.ways.length ? (
        <dl class="ways">
          {lab.ways.map(({ kind, address }) =>
            address === null ? null : (
              <div key={`${kind} ${address}`}>
                <dt>{kind}</dt>
                <dd>
                  <Way page={page} address={address} />
                </dd>
              </div>
            ),
          )}
        </dl>
      ) : null}
      {others.length > 0 ? <p class="other-ways">{page.say("site:lab.alsoBy", { kinds: others.join(", ") })}</p> : null}
    </>
  );
};
