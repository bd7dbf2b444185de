import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { DotsSix, Trash } from "@medusajs/icons"
import { Badge, IconButton, Input, Label, Text } from "@medusajs/ui"
import { choiceKey } from "../../modules/feature/placements"
import { StateBadge } from "../shell/state-badge"
import { useWords } from "../words/use-words"
import { endsTooSoon, fromField, stateOf, toField, type Choice } from "./choice"

const colours = { now: "green", later: "blue", past: "grey", hidden: "orange" } as const

type Props = { choice: Choice; mixed: boolean; readOnly: boolean; change: (choice: Choice) => void; remove: () => void }

/** One chosen thing: where it stands in the order, from when to when. */
export function ChoiceRow({ choice, mixed, readOnly, change, remove }: Props) {
  const { t, language } = useWords()
  const key = choiceKey(choice)
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: key,
    disabled: readOnly,
  })
  const name = choice.name[language] || t("features.gone")
  const state = stateOf(choice, new Date())
  const wrong = endsTooSoon(choice)
  const faultId = `fault-${key}`
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Transform.toString(transform), transition }}
      className={`flex flex-wrap items-center gap-4 bg-ui-bg-base px-6 py-4 ${isDragging ? "shadow-elevation-card-hover relative z-10" : ""}`}
    >
      <IconButton
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        variant="transparent"
        disabled={readOnly}
        className="cursor-grab touch-none"
        aria-label={t("features.move", { name })}
      >
        <DotsSix />
      </IconButton>
      {choice.picture && <img src={choice.picture} alt="" className="size-12 rounded-md object-cover" />}
      <div className="min-w-40 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus">{name}</Text>
          {mixed && <Badge size="2xsmall">{t(`features.kinds.${choice.kind}`)}</Badge>}
        </div>
        <Text size="small" className="line-clamp-2 text-ui-fg-subtle">
          {choice.detail[language]}
        </Text>
        <StateBadge color={colours[state]}>{t(`features.states.${state}`)}</StateBadge>
      </div>
      {(["starts_at", "ends_at"] as const).map((end) => {
        const id = `${end}-${key}`
        return (
          <div key={end}>
            <Label htmlFor={id} size="xsmall">
              {t(end === "starts_at" ? "features.starts" : "features.ends")}
            </Label>
            <Input
              id={id}
              type="datetime-local"
              dir="ltr"
              disabled={readOnly}
              value={toField(choice[end])}
              onChange={({ target }) => change({ ...choice, [end]: fromField(target.value) })}
              {...(wrong && end === "ends_at" && { "aria-invalid": true, "aria-describedby": faultId })}
            />
          </div>
        )
      })}
      <IconButton
        variant="transparent"
        disabled={readOnly}
        onClick={remove}
        aria-label={t("features.remove", { name })}
      >
        <Trash />
      </IconButton>
      {wrong && (
        <Text id={faultId} size="small" className="w-full text-ui-fg-error" role="alert">
          {t("features.endsBeforeStart")}
        </Text>
      )}
    </li>
  )
}
