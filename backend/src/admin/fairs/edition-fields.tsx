import { Container, Label, Switch, Text } from "@medusajs/ui"
import { useWords } from "../words/use-words"
import type { FairForm } from "./fair-form"
import { useEditing } from "./form-field"
import { ChoiceField, CountField, DayField } from "./plain-fields"
import { SeriesField, useChoices } from "./series-field"
import { TextInThree } from "./text-in-three"

const texts = [
  { field: "name", longest: 160 },
  { field: "slogan", longest: 300 },
  { field: "theme", longest: 300 },
  { field: "summary", longest: 4000, long: true },
  { field: "venue", longest: 200 },
  { field: "organizers", longest: 600, long: true },
  { field: "partners", longest: 1200, long: true },
  { field: "patronage", longest: 300 },
  { field: "unknown", longest: 1000, long: true },
] as const

const days = ["announced_from", "announced_until", "starts_on", "ends_on"] as const
const counts = ["year", "area_m2", "exhibitors_count"] as const
const scopes = ["national", "regional", "mobile_market"] as const
const nowhere = "-"

/** What an edition is: its series, days and place, and its texts in three languages. */
export function EditionFields() {
  const { t } = useWords()
  const { form, change, readOnly } = useEditing()
  const { data } = useChoices()
  const territories = (data?.territories ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Container className="flex flex-col gap-6">
      {(["published", "called_off"] as const).map((field) => (
        <div key={field} className="flex items-center gap-3">
          <Switch
            id={`fair-${field}`}
            dir="ltr"
            checked={form[field]}
            disabled={readOnly}
            // One that is called off is not published either.
            onCheckedChange={(on) =>
              change(on ? { published: false, called_off: false, [field]: on } : { [field]: on })
            }
          />
          <Label htmlFor={`fair-${field}`}>{t(`fairs.fields.${field}`)}</Label>
        </div>
      ))}
      <div className="grid gap-4 md:grid-cols-3">
        <SeriesField />
        <ChoiceField
          path="scope"
          label={t("fairs.fields.scope")}
          value={form.scope}
          options={scopes.map((value) => ({ value, label: t(`fairs.scopes.${value}`) }))}
          change={(scope) => change({ scope: scope as FairForm["scope"] })}
        />
        <CountField
          path="number"
          label={t("fairs.fields.number")}
          value={form.number}
          change={(number) => change({ number })}
        />
        <ChoiceField
          path="territory_id"
          label={t("fairs.fields.territory_id")}
          value={form.territory_id ?? nowhere}
          options={[{ value: nowhere, label: t("fairs.anywhere") }, ...territories]}
          change={(id) => change({ territory_id: id === nowhere ? null : id })}
        />
      </div>
      <div className="grid gap-4 md:grid-cols-4">
        {days.map((field) => (
          <DayField
            key={field}
            path={field}
            label={t(`fairs.fields.${field}`)}
            value={form[field]}
            change={(day) => change({ [field]: day })}
          />
        ))}
        {counts.map((field) => (
          <CountField
            key={field}
            path={field}
            label={t(`fairs.fields.${field}`)}
            value={form[field]}
            change={(count) => change({ [field]: count })}
          />
        ))}
        <div className="flex items-center gap-3">
          <Switch
            id="fair-approximate"
            dir="ltr"
            checked={form.exhibitors_approximate}
            disabled={readOnly}
            onCheckedChange={(exhibitors_approximate) => change({ exhibitors_approximate })}
          />
          <Label htmlFor="fair-approximate">{t("fairs.fields.exhibitors_approximate")}</Label>
        </div>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("fairs.fallback")}
      </Text>
      {texts.map(({ field, ...box }) => (
        <TextInThree
          key={field}
          path={field}
          label={t(`fairs.fields.${field}`)}
          value={form[field]}
          change={(text) => change({ [field]: text })}
          {...box}
        />
      ))}
    </Container>
  )
}
