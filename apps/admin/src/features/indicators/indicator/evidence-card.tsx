import { Button, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { TextLink } from "../../../app/links";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "../indicators.module.css";
import type { Period } from "../period";
import { evidenceQuery } from "../queries";

/** The records that the number is made of: each opens with one click. */
export function EvidenceCard({ code, period }: { code: string; period: Period }) {
  const say = useSay();
  const { day, number } = useFormat();
  const evidence = useInfiniteQuery(evidenceQuery(code, period));
  return (
    <Card title={say("admin:indicators.evidence")}>
      <Loaded query={evidence}>
        {({ pages }) => (
          <>
            <Text c="dimmed" mb="sm">
              {say("admin:indicators.behind", { count: pages[0]?.count ?? 0 })}
            </Text>
            <ul className={classes.items} style={{ gap: 6 }}>
              {pages
                .flatMap(({ records }) => records)
                .map(({ ref, title, path, day: on, value }) => (
                  <li key={ref.id} className={classes.split}>
                    {title !== null && path !== null ? (
                      <TextLink to={path}>{title}</TextLink>
                    ) : (
                      <span>{title ?? say("admin:indicators.unnamed")}</span>
                    )}
                    <Text span size="sm" c="dimmed">
                      {[on && day(on), value !== null && value !== 1 && number(value)].filter(Boolean).join(" · ")}
                    </Text>
                  </li>
                ))}
            </ul>
            {evidence.hasNextPage && (
              <Button
                variant="subtle"
                size="compact-md"
                mt="sm"
                ml={-8}
                loading={evidence.isFetchingNextPage}
                onClick={() => void evidence.fetchNextPage()}
              >
                {say("admin:indicators.moreBehind")}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}
