import { Checkbox, Container, Label, Table, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { ListTable } from "../shell/list-table"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { PageTurner } from "../shell/page-turner"
import { SearchInput } from "../shell/search-input"
import { StateBadge } from "../shell/state-badge"
import { TabRow } from "../shell/tab-row"
import { useWords } from "../words/use-words"
import { BulkAnswer } from "./bulk-answer"
import type { EditedFair } from "./fair-form"
import { PlacesTaken, type Chosen } from "./places-taken"
import { StandCell } from "./stand-cell"
import { statuses, useApplications, type Application, type Status } from "./use-applications"

const colours = { applied: "orange", accepted: "green", waitlisted: "blue", refused: "red", withdrawn: "grey" } as const

/** Who applied, by how it stands; several are answered at once, and the accepted get their stands. */
export function Applications({ fair, readOnly }: { fair: EditedFair; readOnly: boolean }) {
  const { t } = useWords()
  const [status, show] = useState<Status | "all">("applied")
  const [typed, type] = useState("")
  const [quota, showOnly] = useState<Chosen | null>(null)
  const [page, turn] = useState(1)
  const [chosen, choose] = useState<ReadonlyMap<string, number>>(new Map())
  const q = useDeferredValue(typed.trim().slice(0, 80))
  const list = useApplications(fair.id, { status: status === "all" ? undefined : status, q, quota, page })
  const look = (next: Status | "all") => {
    show(next)
    turn(1)
  }
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("fairs.tabs.applications")}>
        <SearchInput
          className="w-72"
          aria-label={t("fairs.find")}
          placeholder={t("fairs.find")}
          value={typed}
          onChange={({ target }) => {
            type(target.value)
            turn(1)
          }}
        />
      </PageHead>
      <Loaded of={list}>
        {({ participations, counts, quotas, count, page_size }) => (
          <>
            <PlacesTaken
              quotas={quotas}
              chosen={quota}
              choose={(next) => {
                showOnly(next)
                turn(1)
              }}
            />
            <TabRow
              tabs={[
                ...statuses.map((one) => ({ value: one, label: `${t(`fairs.statuses.${one}`)} ${counts[one]}` })),
                { value: "all", label: t("fairs.all") },
              ]}
              value={status}
              choose={(next) => look(next as Status)}
            />
            {!readOnly && chosen.size > 0 && (
              <BulkAnswer fair={fair.id} {...{ chosen }} clear={() => choose(new Map())} />
            )}
            {participations.length ? (
              <Rows fair={fair} {...{ participations, chosen, choose, readOnly }} />
            ) : (
              <Text className="px-6 py-4 text-ui-fg-subtle">{t("fairs.nobody")}</Text>
            )}
            <PageTurner {...{ page, count, turn }} pageSize={page_size} />
          </>
        )}
      </Loaded>
    </Container>
  )
}

type RowsProps = {
  fair: EditedFair
  participations: Application[]
  chosen: ReadonlyMap<string, number>
  choose: (chosen: ReadonlyMap<string, number>) => void
  readOnly: boolean
}

function Rows({ fair, participations, chosen, choose, readOnly }: RowsProps) {
  const { t, language } = useWords()
  const open = participations.filter(({ status }) => status !== "withdrawn")
  const all = open.length > 0 && open.every(({ id }) => chosen.has(id))
  const set = (rows: Application[], on: boolean) => {
    const next = new Map(chosen)
    // The version is the one that was looked at when it was chosen.
    for (const { id, version } of rows)
      if (on) next.set(id, version)
      else next.delete(id)
    choose(next)
  }
  return (
    <>
      {!readOnly && open.length > 0 && (
        <div className="flex items-center gap-3 px-6 py-3">
          <Checkbox id="choose-all" checked={all} onCheckedChange={(on) => set(open, on === true)} />
          <Label htmlFor="choose-all" size="small">
            {t("fairs.chooseAll")}
          </Label>
        </div>
      )}
      <ListTable
        heads={[
          ...(readOnly ? [] : [""]),
          ...[t("fairs.cooperative"), t("fairs.brings"), t("fairs.state"), t("fairs.stand")],
        ]}
      >
        {participations.map((one) => (
          <Table.Row key={one.id}>
            {!readOnly && (
              <Table.Cell>
                <Checkbox
                  aria-label={t("fairs.choose", { name: one.cooperative.name })}
                  disabled={one.status === "withdrawn"}
                  checked={chosen.has(one.id)}
                  onCheckedChange={(on) => set([one], on === true)}
                />
              </Table.Cell>
            )}
            <Table.Cell>
              <a
                className="text-ui-fg-interactive"
                href={`${fair.storefront}/${language}/cooperatives/${one.cooperative.handle}`}
                target="_blank"
                rel="noreferrer"
              >
                {one.cooperative.name}
              </a>
              <Text size="small" className="text-ui-fg-subtle">
                {[
                  one.cooperative.province,
                  ...one.cooperative.sectors,
                  one.cooperative.women_led && t("fairs.womenLed"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </Table.Cell>
            <Table.Cell className="max-w-80 whitespace-normal py-2">
              <span dir="auto">{one.brings}</span>
              <Text size="small" className="text-ui-fg-subtle">
                {t(`fairs.sizes.${one.stand_wish}`)}
              </Text>
            </Table.Cell>
            <Table.Cell className="max-w-72 whitespace-normal py-2">
              <StateBadge color={colours[one.status]}>{t(`fairs.statuses.${one.status}`)}</StateBadge>
              {one.message && (
                <Text size="small" dir="auto" className="text-ui-fg-subtle">
                  {one.message}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell>
              <StandCell key={one.version} fair={fair.id} application={one} readOnly={readOnly} />
            </Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </>
  )
}
