import { Alert, Badge, Button, Container, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef, type ReactNode } from "react"
import { useSearchParams } from "react-router-dom"
import type { POST } from "../../api/admin/fairs/[id]/contract"
import { call, Refused, type Answer } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { PageHead } from "../shell/page-head"
import { StateBadge } from "../shell/state-badge"
import { TabRow } from "../shell/tab-row"
import { useKeptDraft } from "../shell/use-kept-draft"
import { useSure } from "../shell/use-sure"
import { useWords } from "../words/use-words"
import { CallFields } from "./call-fields"
import { DeleteDraft } from "./delete-draft"
import { EditionFields } from "./edition-fields"
import { callWord } from "./call-word"
import { newForm, type EditedFair, type FairForm, type SentFair } from "./fair-form"
import { EditingProvider } from "./form-field"
import { ProgrammeFields } from "./programme-fields"

const written = ["edition", "programme", "call"] as const
const lived = ["applications", "badges"] as const

/** What was written, and the version it began from: what was loaded since may be another's. */
type FairDraft = { version: number | null; form: FairForm }

type Props = {
  /** Null for one that is new. */
  fair: EditedFair | null
  readOnly: boolean
  reload: () => Promise<EditedFair>
  saved: (fair: EditedFair) => void
  /** What is done with the edition once it is there. */
  children?: (tab: (typeof lived)[number]) => ReactNode
}

/** An edition in its tabs. What is written stays here, and on this device, until it is saved. */
export function FairEditor({ fair, readOnly, reload, saved, children }: Props) {
  const { t, language } = useWords()
  const queries = useQueryClient()
  const sure = useSure()
  const head = useRef<HTMLDivElement>(null)
  const [asked, ask] = useSearchParams()
  const tabs = fair ? [...written, ...lived] : written
  const tab = tabs.find((one) => one === asked.get("tab")) ?? "edition"
  const { draft, setDraft, wasKept } = useKeptDraft<FairDraft>(`maarid.fair-draft.${fair?.id ?? "new"}`)
  const form = draft?.form ?? fair?.form ?? newForm()
  const begun = draft?.version ?? fair?.version ?? null
  const save = useMutation<Answer<typeof POST>, Error, number | null>({
    mutationFn: (version) =>
      fair && version !== null
        ? call<typeof POST>("POST", `/admin/fairs/${fair.id}`, { body: { version, form } satisfies SentFair })
        : call<typeof POST>("POST", "/admin/fairs", { body: { form } }),
    onSuccess: async (kept) => {
      setDraft(null)
      toast.success(t("fairs.saved"))
      queries.setQueryData(["fair", kept.id], kept)
      saved(kept)
      await queries.invalidateQueries({ queryKey: ["fairs"] })
    },
    onError: (error) => {
      if (!isConflict(error)) toast.error(t(refusalKey(error)))
      // What is wrong, or whose edition stands, is said at the head.
      head.current?.scrollIntoView({ block: "center" })
    },
  })
  const faults = faultsOf(save.error)
  const drop = async () => {
    if (!(await sure({ label: t("fairs.drop"), question: t("fairs.dropSure") }))) return
    setDraft(null)
    save.reset()
  }
  const keep = async () => {
    const off = form.called_off && !fair?.form.called_off
    if (off && !(await sure({ label: t("fairs.callOff"), question: t("fairs.callOffSure") }))) return
    save.mutate(begun)
  }
  const saving = !readOnly && (
    <Button size="small" disabled={!draft} isLoading={save.isPending} onClick={keep}>
      {t("common.save")}
    </Button>
  )
  return (
    <EditingProvider
      value={{
        form,
        faults,
        readOnly,
        change: (part) => setDraft((before) => ({ version: begun, form: { ...(before?.form ?? form), ...part } })),
      }}
    >
      <Container ref={head} className="divide-y p-0">
        <PageHead
          title={form.name[language] || form.name.ar || t("fairs.newTitle")}
          lead={fair ? whatItIs(t, fair) : ""}
        >
          {fair?.demo && (
            <Badge size="2xsmall" color="grey">
              {t("fairs.demo")}
            </Badge>
          )}
          {fair?.form.published && (
            <a
              className="txt-small text-ui-fg-interactive"
              href={`${fair.storefront}/${language}${fair.path}`}
              target="_blank"
              rel="noreferrer"
            >
              {t("fairs.page")}
            </a>
          )}
          {draft && <StateBadge color="orange">{t("fairs.unsaved")}</StateBadge>}
          {draft && (
            <Button size="small" variant="secondary" onClick={drop}>
              {t("fairs.drop")}
            </Button>
          )}
          {!readOnly && fair?.deletable && (
            <DeleteDraft
              id={fair.id}
              name={fair.form.name[language] || fair.form.name.ar}
              forget={() => setDraft(null)}
            />
          )}
          {saving}
        </PageHead>
        {wasKept && draft && <Alert className="m-6">{t("fairs.kept")}</Alert>}
        {faults.size > 0 && (
          <Alert variant="error" className="m-6">
            {t("fairs.look", { fields: namesOf(t, [...faults.keys()]) })}
          </Alert>
        )}
        {isConflict(save.error) && (
          <Alert variant="warning" className="m-6">
            <Text size="small">{t("fairs.conflict")}</Text>
            <div className="mt-3 flex flex-wrap gap-2">
              <Button
                size="small"
                variant="secondary"
                onClick={async () => {
                  await reload()
                  setDraft(null)
                  save.reset()
                }}
              >
                {t("fairs.takeTheirs")}
              </Button>
              <Button size="small" variant="secondary" onClick={async () => save.mutate((await reload()).version)}>
                {t("fairs.keepMine")}
              </Button>
            </div>
          </Alert>
        )}
        <TabRow
          tabs={tabs.map((one) => ({ value: one, label: t(`fairs.tabs.${one}`) }))}
          value={tab}
          choose={(next) => ask({ tab: next })}
        />
      </Container>
      {tab === "edition" && <EditionFields />}
      {tab === "programme" && <ProgrammeFields />}
      {tab === "call" && <CallFields />}
      {(tab === "applications" || tab === "badges") && children?.(tab)}
      {draft && (tab === "edition" || tab === "programme" || tab === "call") && (
        <Container className="text-end">{saving}</Container>
      )}
    </EditingProvider>
  )
}

type Say = ReturnType<typeof useWords>["t"]

const whatItIs = (t: Say, { form, state, call_state }: EditedFair) =>
  [
    t(`fairs.scopes.${form.scope}`),
    t(form.called_off ? "fairs.calledOff" : form.published ? "fairs.published" : "fairs.draft"),
    t(`fairs.states.${state}`),
    `${t("fairs.call")}: ${t(`fairs.calls.${callWord(form, { ...form.call, state: call_state })}`)}`,
  ].join(" · ")

const isConflict = (error: Error | null) => error instanceof Refused && error.code === "CHANGED_MEANWHILE"

const faultsOf = (error: Error | null): Map<string, string> =>
  new Map(
    error instanceof Refused ? error.faults.map(({ field, code }) => [field.replace(/^form\./, ""), faultOf(code)]) : []
  )

/** What is left empty has no code of its own. */
const faultOf = (code: string) => (code === "TOO_SMALL" ? "MISSING" : code)

type FieldName = keyof EditedFair["form"]

const namesOf = (t: Say, paths: string[]) =>
  [...new Set(paths.map((path) => t(`fairs.fields.${path.split(".")[0] as FieldName}`)))].join(" · ")
