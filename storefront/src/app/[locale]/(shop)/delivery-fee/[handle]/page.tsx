import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { DeliveryChoices } from "@/features/delivery/components/delivery-choices"
import styles from "@/features/delivery/components/delivery.module.css"
import { useDeliveryWords } from "@/features/delivery/components/delivery-estimate"
import { readDeliveryChoices, readProvinceChoices } from "@/features/delivery/server"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { orNull } from "@/lib/api/refusal"
import type { Api } from "@/lib/api/types"
import { ownPageMetadata } from "@/lib/page-metadata"
import { visitor } from "@/lib/session"
import { Button, LinkButton } from "@/ui/button"
import { Select, type OptionGroup } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import { Container } from "@/ui/section"
import { PageHead } from "../../page-head"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "delivery" })
  return ownPageMetadata({ locale, path: "/delivery-fee", title: t("title") })
}

interface ViewProps {
  locale: Locale
  handle: string
  /** As asked; undefined when nothing was asked yet. */
  province: string | undefined
  known: boolean
  provinces: OptionGroup[]
  choices: Api["DeliveryChoice"][] | null
}

function Fee({ locale, handle, province, known, provinces, choices }: ViewProps) {
  const t = useTranslations("delivery")
  const words = useDeliveryWords()
  return (
    <Container narrow>
      <PageHead title={t("title")} />
      <form className={styles.ask}>
        <Select
          name="province"
          label={words.province}
          empty={words.provinceEmpty}
          options={provinces}
          defaultValue={known ? province : ""}
          error={province === undefined || known ? undefined : words.missing}
        />
        <Button type="submit">{words.submit}</Button>
      </form>
      {choices && <DeliveryChoices locale={locale} choices={choices} services={words.services} free={words.free} />}
      {known && !choices && <Notice>{words.failed}</Notice>}
      <p>
        <LinkButton href={localePath(locale, `/listings/${handle}`)} variant="quiet">
          {t("back")}
        </LinkButton>
      </p>
    </Container>
  )
}

interface Props {
  params: Promise<{ handle: string }>
  searchParams: Promise<Record<"province" | "variant", string | string[] | undefined>>
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** The delivery estimate of a listing for browsers without script: the form of its page leads here. */
export default async function DeliveryFeePage({ params, searchParams }: Props) {
  const [locale, { handle }, query, by] = await Promise.all([pageLocale(), params, searchParams, visitor()])
  const province = first(query.province)
  const provinces = await readProvinceChoices(locale)
  const known = provinces.some(({ options }) => options.some(({ value }) => value === province))
  const wanted = { handle, province: province ?? "", variant: first(query.variant)?.slice(0, 40) }
  const choices = known ? await orNull(readDeliveryChoices(by, wanted)) : null
  return (
    <Fee locale={locale} handle={handle} province={province} known={known} provinces={provinces} choices={choices} />
  )
}
