import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type UniqueIdentifier,
} from "@dnd-kit/core"
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable"
import { choiceKey } from "../../modules/feature/placements"
import { useWords } from "../words/use-words"
import type { Choice } from "./choice"
import { ChoiceRow } from "./choice-row"

type Props = {
  choices: Choice[]
  /** The place shows several kinds: each row says which it is. */
  mixed: boolean
  readOnly: boolean
  change: (choices: Choice[]) => void
}

/** What is chosen, ordered by pointer or by keyboard; each step is said aloud in the dashboard's language. */
export function ChoiceList({ choices, mixed, readOnly, change }: Props) {
  const { t, language } = useWords()
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates })
  )
  const placeOf = (id: UniqueIdentifier) => choices.findIndex((one) => choiceKey(one) === id)
  const said = (id: UniqueIdentifier, over: UniqueIdentifier = id) => ({
    name: choices[placeOf(id)]?.name[language] ?? "",
    place: placeOf(over) + 1,
    all: choices.length,
  })
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) change(arrayMove(choices, placeOf(active.id), placeOf(over.id)))
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: t("features.moveHow") },
        announcements: {
          onDragStart: ({ active }) => t("features.lifted", said(active.id)),
          onDragOver: ({ active, over }) => (over ? t("features.over", said(active.id, over.id)) : undefined),
          onDragEnd: ({ active, over }) => t("features.dropped", said(active.id, over?.id)),
          onDragCancel: ({ active }) => t("features.left", said(active.id)),
        },
      }}
    >
      <SortableContext items={choices.map(choiceKey)} strategy={verticalListSortingStrategy}>
        <ol className="divide-y" aria-label={t("features.order")}>
          {choices.map((choice) => (
            <ChoiceRow
              key={choiceKey(choice)}
              {...{ choice, readOnly, mixed }}
              change={(next) => change(choices.map((one) => (choiceKey(one) === choiceKey(next) ? next : one)))}
              remove={() => change(choices.filter((one) => one !== choice))}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
