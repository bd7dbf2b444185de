import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { GET as listings } from "../../api/admin/review/listings/contract"
import type { GET as papers } from "../../api/admin/review/papers/contract"
import type { GET as signs } from "../../api/admin/review/signs/contract"
import { call } from "../api/call"
import { amount } from "../words/format"
import { useWords } from "../words/use-words"
import { PaperRow } from "./paper-row"
import { SignRow } from "./sign-row"
import type { Asking } from "./use-asked"
import { WaitingList } from "./waiting-list"

type Props = Asking & { readOnly: boolean }

export const WaitingSigns = ({ readOnly, ...asking }: Props) => (
  <WaitingList
    {...asking}
    name="signs"
    read={async (query) => {
      const { signs: found, ...page } = await call<typeof signs>("GET", "/admin/review/signs", { query })
      return { ...page, waiting: found.map((one) => ({ ...one, since: one.waiting_since })) }
    }}
    row={(sign) => <SignRow {...{ sign, readOnly }} about={sign.cooperative.name} />}
  />
)

export const WaitingPapers = ({ readOnly, ...asking }: Props) => (
  <WaitingList
    {...asking}
    name="papers"
    read={async (query) => {
      const { papers: found, ...page } = await call<typeof papers>("GET", "/admin/review/papers", { query })
      return { ...page, waiting: found.map((one) => ({ ...one, since: one.sent_at })) }
    }}
    row={(paper) => <PaperRow {...{ paper, readOnly }} about={paper.cooperative.name} />}
  />
)

export const WaitingListings = (asking: Asking) => (
  <WaitingList
    {...asking}
    name="listings"
    read={async (query) => {
      const { listings: found, ...page } = await call<typeof listings>("GET", "/admin/review/listings", { query })
      return { ...page, waiting: found.map((one) => ({ ...one, since: one.waiting_since })) }
    }}
    row={(listing) => <ListingLine listing={listing} />}
  />
)

type Line = {
  id: string
  title: string
  image: { src: string; widths: number[] } | null
  price_from: number | null
}

function ListingLine({ listing: { id, title, image, price_from } }: { listing: Line }) {
  const { t, language } = useWords()
  return (
    <Link to={`/cooperatives/listings/${id}`} className="flex items-center gap-4 px-6 py-4">
      {image && <img src={smallest(image)} alt="" className="size-20 rounded-lg border object-cover" />}
      <div>
        <Text weight="plus">
          <bdi>{title || t("cooperatives.listing.noText")}</bdi>
        </Text>
        {price_from !== null && (
          <Text size="small" className="text-ui-fg-subtle">
            <bdi>{amount(price_from, language)}</bdi>
          </Text>
        )}
        <Text size="small" className="text-ui-fg-interactive">
          {t("cooperatives.look")}
        </Text>
      </div>
    </Link>
  )
}

const smallest = ({ src, widths: [width] }: { src: string; widths: number[] }) => (width ? `${src}-${width}.webp` : src)
