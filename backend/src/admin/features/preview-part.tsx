import { Text } from "@medusajs/ui"
import { choiceKey, type FeatureKind } from "../../modules/feature/placements"
import { amount } from "../words/format"
import { useWordsIn, type Language } from "../words/use-words"
import type { Choice } from "./choice"

type Props = { kind: FeatureKind; choices: Choice[]; shown: Language; titled: boolean }

/** A part of the page as it stands on a phone: stories below each other with their first lines, all else two in a row. */
export function PreviewPart({ kind, choices, shown, titled }: Props) {
  const say = useWordsIn(shown)
  const isStory = kind === "story"
  return (
    <div>
      {titled && (
        <Text weight="plus" className="mb-2">
          {say(`features.manyOf.${kind}`)}
        </Text>
      )}
      <ol className={`grid gap-4 ${isStory ? "" : "grid-cols-2"}`}>
        {choices.map((one) => (
          <li key={choiceKey(one)}>
            {one.picture && (
              <img
                src={one.picture}
                alt=""
                className={`w-full rounded-md object-cover ${isStory ? "aspect-[3/2]" : "aspect-square"}`}
              />
            )}
            <Text weight="plus">{one.name[shown]}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {one.detail[shown]}
            </Text>
            {one.price_from !== null && (
              <Text size="small">
                <bdi>{amount(one.price_from, shown)}</bdi>
              </Text>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
