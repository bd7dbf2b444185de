import { Container, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { GET } from "../../../../../api/admin/review/listings/[id]/contract"
import { call } from "../../../../api/call"
import { useMayDecide } from "../../../../api/use-staff-role"
import { Answers } from "../../../../cooperatives/answers"
import { ApproveButton } from "../../../../cooperatives/approve-button"
import { FactList } from "../../../../cooperatives/fact-list"
import { ListTable } from "../../../../shell/list-table"
import { Loaded } from "../../../../shell/loaded"
import { PageHead } from "../../../../shell/page-head"
import { StateBadge } from "../../../../shell/state-badge"
import { amount } from "../../../../words/format"
import { useWords } from "../../../../words/use-words"

const colours = {
  draft: "grey",
  waiting: "orange",
  refused: "red",
  published: "green",
  paused: "grey",
  archived: "grey",
} as const
const languages = ["ar", "fr", "en"] as const

/** A first listing as its members wrote it, in three languages, before buyers see it. */
const ReviewedListingPage = () => {
  const { t, language } = useWords()
  const { id = "" } = useParams()
  const mayDecide = useMayDecide()
  const path = `/admin/review/listings/${id}`
  const read = useQuery({
    queryKey: ["cooperatives", "listing", id, language],
    queryFn: () => call<typeof GET>("GET", path, { query: { locale: language } }),
  })
  return (
    <Loaded of={read}>
      {({ listing: { form, photos, stock, state, refused_reason }, category, cooperative }) => (
        <>
          <Container className="divide-y p-0">
            <PageHead title={form.title[language] || form.title.ar || t("cooperatives.listing.noText")}>
              <Link className="txt-small text-ui-fg-interactive" to={`/cooperatives/${cooperative.id}`}>
                <bdi>{cooperative.name}</bdi>
              </Link>
              <StateBadge color={colours[state]}>{t(`cooperatives.listing.states.${state}`)}</StateBadge>
            </PageHead>
            {refused_reason && (
              <Text size="small" dir="auto" className="px-6 py-4">
                {refused_reason}
              </Text>
            )}
            <ul className="flex flex-wrap gap-3 px-6 py-4" aria-label={t("cooperatives.listing.photos")}>
              {photos.map(({ key, image: { src, widths, alt } }) => (
                <li key={key}>
                  <a href={widths.length ? `${src}-${widths.at(-1)}.webp` : src} target="_blank" rel="noreferrer">
                    <img
                      src={widths.length ? `${src}-${widths[0]}.webp` : src}
                      alt={alt}
                      className="size-48 rounded-lg border object-cover"
                    />
                  </a>
                </li>
              ))}
            </ul>
          </Container>
          <div className="grid gap-3 xl:grid-cols-3">
            {languages.map((one) => (
              <Container key={one} className="divide-y p-0">
                <PageHead level="h2" title={t(`languages.${one}`)} />
                <div className="flex flex-col gap-3 px-6 py-4">
                  {(["title", "subtitle", "description", "materials"] as const).map((field) => (
                    <div key={field}>
                      <Text size="xsmall" className="text-ui-fg-subtle">
                        {t(`cooperatives.listing.${field}`)}
                      </Text>
                      <Text
                        size="small"
                        className="whitespace-pre-line"
                        {...(form[field][one] && { lang: one, dir: one === "ar" ? "rtl" : "ltr" })}
                      >
                        {form[field][one] || t("cooperatives.listing.noText")}
                      </Text>
                    </div>
                  ))}
                </div>
              </Container>
            ))}
          </div>
          <Container className="divide-y p-0">
            <PageHead level="h2" title={t("cooperatives.listing.variants")} />
            <FactList
              facts={[
                [t("cooperatives.listing.category"), category],
                [
                  t("cooperatives.listing.ready"),
                  t("cooperatives.listing.readyIn", { number: form.lead_time_days ?? 0 }),
                ],
              ]}
            />
            <ListTable
              heads={[
                t("cooperatives.listing.kind"),
                t("cooperatives.listing.price"),
                t("cooperatives.listing.weightHead"),
                t("cooperatives.listing.stock"),
              ]}
            >
              {form.variants.map((variant, index) => (
                <Table.Row key={variant.id ?? index}>
                  <Table.Cell>{variant.value?.[language] || variant.value?.ar || form.title.ar}</Table.Cell>
                  <Table.Cell>
                    <bdi>{variant.price !== null && amount(variant.price, language)}</bdi>
                  </Table.Cell>
                  <Table.Cell>
                    {variant.weight_g !== null && t("cooperatives.listing.weight", { number: variant.weight_g })}
                  </Table.Cell>
                  <Table.Cell>{stock.find(({ variant_id }) => variant_id === variant.id)?.left ?? 0}</Table.Cell>
                </Table.Row>
              ))}
            </ListTable>
            {state === "waiting" && mayDecide && (
              <Answers
                path={`${path}/refuse`}
                name={form.title.ar}
                templates={[
                  "cooperatives.templates.photo_unclear",
                  "cooperatives.templates.text_missing",
                  "cooperatives.templates.price_odd",
                ]}
              >
                <ApproveButton
                  path={`${path}/approve`}
                  label={t("cooperatives.listing.approve")}
                  done={t("cooperatives.listing.approved")}
                  name={form.title.ar}
                />
              </Answers>
            )}
          </Container>
        </>
      )}
    </Loaded>
  )
}

export default ReviewedListingPage
