import { Button, Container, Text } from "@medusajs/ui"
import { PageHead } from "../shell/page-head"
import { useWords } from "../words/use-words"
import { newActivity, type ActivityForm } from "./fair-form"
import { useEditing } from "./form-field"
import { ChoiceField, DayField } from "./plain-fields"
import { TextInThree } from "./text-in-three"

const kinds = ["workshop", "training", "seminar", "conference"] as const
const MOST = 60

/** What is held at the fair; saved together with it. */
export function ProgrammeFields() {
  const { t, language } = useWords()
  const { form, change, readOnly } = useEditing()
  const { activities } = form
  const set = (index: number, part: Partial<ActivityForm>) =>
    change({ activities: activities.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("fairs.tabs.programme")} lead={t("fairs.programmeLead")}>
        {!readOnly && (
          <Button
            size="small"
            variant="secondary"
            disabled={activities.length >= MOST}
            onClick={() => change({ activities: [...activities, newActivity()] })}
          >
            {t("fairs.addActivity")}
          </Button>
        )}
      </PageHead>
      {!activities.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("fairs.programmeNone")}</Text>}
      <ol className="divide-y">
        {activities.map((one, index) => (
          <li key={one.id ?? `new-${index}`} className="flex flex-col gap-4 px-6 py-4">
            <div className="grid items-end gap-4 md:grid-cols-3">
              <ChoiceField
                path={`activities.${index}.kind`}
                label={t("fairs.kind")}
                value={one.kind}
                options={kinds.map((value) => ({ value, label: t(`fairs.kinds.${value}`) }))}
                change={(kind) => set(index, { kind: kind as ActivityForm["kind"] })}
              />
              <DayField
                path={`activities.${index}.held_on`}
                label={t("fairs.heldOn")}
                value={one.held_on}
                change={(held_on) => set(index, { held_on })}
              />
              {!readOnly && (
                <div className="text-end">
                  <Button
                    size="small"
                    variant="secondary"
                    onClick={() => change({ activities: activities.filter((_, at) => at !== index) })}
                  >
                    {t("fairs.removeActivity", { name: one.title[language] || one.title.ar })}
                  </Button>
                </div>
              )}
            </div>
            <TextInThree
              path={`activities.${index}.title`}
              label={t("fairs.activity")}
              value={one.title}
              longest={200}
              change={(title) => set(index, { title })}
            />
            <TextInThree
              path={`activities.${index}.summary`}
              label={t("fairs.activitySummary")}
              value={one.summary}
              longest={1000}
              long
              change={(summary) => set(index, { summary })}
            />
          </li>
        ))}
      </ol>
    </Container>
  )
}
