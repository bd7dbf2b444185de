import { placeOf } from "@/features/cooperative/transform"
import type { Answer } from "@/lib/api/types"
import type { StoryView } from "./view"

type Story = Answer<"/store/home">["stories"][number]

/** A story as a section shows it. */
export function storyView(story: Story): StoryView {
  const { handle, name, lines, picture, artisan, region } = story
  return { handle, name, lines, picture, artisan, place: placeOf(story), regionId: region.id, regionName: region.name }
}
