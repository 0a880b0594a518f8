import { Button, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import type { About } from "../about";
import { EvidenceList } from "../evidence-list";
import { evidenceQuery } from "../queries";

/** The records that the number is made of: each opens with one click. */
export function EvidenceCard({ code, about }: { code: string; about: About }) {
  const say = useSay();
  const evidence = useInfiniteQuery(evidenceQuery(code, about));
  return (
    <Card title={say("admin:indicators.evidence")}>
      <Loaded query={evidence}>
        {({ pages }) => (
          <>
            <Text c="dimmed" mb="sm">
              {say("admin:indicators.behind", { count: pages[0]?.count ?? 0 })}
            </Text>
            <EvidenceList records={pages.flatMap(({ records }) => records)} />
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
