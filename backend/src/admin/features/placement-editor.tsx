import { Alert, Button, Container, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import type { POST } from "../../api/admin/placements/[placement]/contract"
import { MOST_FEATURES } from "../../modules/feature/placements"
import { call, Refused, type Answer, type Sent } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { PageHead } from "../shell/page-head"
import { StateBadge } from "../shell/state-badge"
import { useKeptDraft } from "../shell/use-kept-draft"
import { useWords } from "../words/use-words"
import { endsTooSoon, type Choice, type Placement } from "./choice"
import { ChoiceFinder } from "./choice-finder"
import { ChoiceList } from "./choice-list"
import { PhonePreview } from "./phone-preview"
import { Revisions } from "./revisions"

type Props = { placement: Placement; title: string; readOnly: boolean; reload: () => Promise<Placement> }

/** What is written, and over which version it was begun: whoever saved another meanwhile is not overwritten unasked. */
type Draft = { version: number; choices: Choice[] }

/** The list of one place: kept on the device until it is saved, whatever happens meanwhile. */
export function PlacementEditor({ placement, title, readOnly, reload }: Props) {
  const { t } = useWords()
  const head = useRef<HTMLDivElement>(null)
  const { kinds } = placement
  const mixed = kinds.length > 1
  const queries = useQueryClient()
  const { draft, setDraft: keep } = useKeptDraft<Draft>(`maarid.placement.${placement.placement}`)
  const choices = draft?.choices ?? placement.features
  const begun = draft?.version ?? placement.version
  const setDraft = (next: Choice[] | null) => keep(next && { version: begun, choices: next })
  const path = `/admin/placements/${placement.placement}`
  const save = useMutation<Answer<typeof POST>, Error, number>({
    mutationFn: (version) => {
      const features = choices.map(({ kind, reference_id, starts_at, ends_at }) => {
        return { kind, reference_id, starts_at, ends_at }
      })
      return call<typeof POST>("POST", path, { body: { version, features } satisfies Sent<typeof POST> })
    },
    onSuccess: async (saved) => {
      queries.setQueryData(["placement", placement.placement], saved)
      setDraft(null)
      toast.success(t("features.saved"))
      await queries.invalidateQueries({ queryKey: ["placements"] })
    },
    onError: (error) => {
      if (!isConflict(error)) toast.error(t(refusalKey(error)))
      else head.current?.scrollIntoView()
    },
  })
  const saving = (
    <Button
      size="small"
      disabled={readOnly || !draft || choices.some(endsTooSoon)}
      isLoading={save.isPending}
      onClick={() => save.mutate(begun)}
    >
      {t("common.save")}
    </Button>
  )
  const conflict = isConflict(save.error) || begun !== placement.version
  return (
    <>
      <Container ref={head} className="divide-y p-0">
        <PageHead title={title} lead={mixed ? t("features.mixed") : t(`features.manyOf.${kinds[0]}`)}>
          {draft && <StateBadge color="orange">{t("features.unsaved")}</StateBadge>}
          {saving}
        </PageHead>
        {conflict && (
          <Alert variant="warning" className="m-6">
            <Text size="small">{t("features.conflict")}</Text>
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
                {t("features.takeTheirs")}
              </Button>
              <Button size="small" variant="secondary" onClick={async () => save.mutate((await reload()).version)}>
                {t("features.keepMine")}
              </Button>
            </div>
          </Alert>
        )}
        {!choices.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("features.empty")}</Text>}
        <ChoiceList {...{ choices, mixed, readOnly }} change={setDraft} />
        {draft && <div className="px-6 py-4 text-end">{saving}</div>}
      </Container>
      {!readOnly && (
        <ChoiceFinder
          kinds={kinds}
          chosen={choices}
          most={MOST_FEATURES}
          add={(choice) => setDraft([...choices, choice])}
        />
      )}
      <PhonePreview {...{ placement, choices }} />
      <Revisions
        {...{ placement, readOnly }}
        putBack={(before) => {
          setDraft(before)
          // To be looked at before it is saved.
          head.current?.scrollIntoView()
        }}
      />
    </>
  )
}

const isConflict = (error: Error | null) => error instanceof Refused && error.code === "FEATURES_CHANGED"
