import { useLocale, useTranslations } from "next-intl"
import { useThemeWords } from "@/features/shell/theme-words"
import { regionIds } from "@/features/territory/region-ids"
import { directionOf, type Locale } from "@/i18n/locales"
import { Arch } from "@/ui/arch"
import { Badge, SignBadge } from "@/ui/badge"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Button, LinkButton } from "@/ui/button"
import { Checkbox, RadioCards } from "@/ui/choices"
import { Disclosure } from "@/ui/disclosure"
import { Drawer } from "@/ui/drawer"
import { Icon } from "@/ui/icon"
import { Select, TextInput, Textarea } from "@/ui/inputs"
import { EmptyState, Notice, Skeleton } from "@/ui/notice"
import { Pagination } from "@/ui/pagination"
import { Price } from "@/ui/price"
import { Prose } from "@/ui/prose"
import { QuantityStepper } from "@/ui/quantity-stepper"
import { Section } from "@/ui/section"
import { Selvedge } from "@/ui/selvedge"
import { Table } from "@/ui/table"
import { ThemeSwitch } from "@/ui/theme-switch"
import { Timeline } from "@/ui/timeline"
import styles from "./specimen.module.css"

/** The same words in one of the three languages. */
export interface Tongue {
  locale: Locale
  name: string
  title: string
  text: string
}

/** Letters of each language beside each other: their sizes and leading are to look alike. */
function Tongues({ tongues }: { tongues: Tongue[] }) {
  return (
    <div className={styles.tongues}>
      {tongues.map(({ locale, name, title, text }) => (
        <div key={locale} lang={locale} dir={directionOf(locale)}>
          <Prose>
            <h3>{title}</h3>
            <p>{text}</p>
            <ul>
              <li>{name}</li>
              <li>
                <Price amount={1262.5} locale={locale} size="l" />
              </li>
            </ul>
          </Prose>
        </div>
      ))}
    </div>
  )
}

function Regions() {
  const names = useTranslations("regions")
  return (
    <div className={styles.swatches}>
      {regionIds.map((id) => (
        <div key={id} className={styles.swatch} data-region={id}>
          <Selvedge />
          {names(id)}
        </div>
      ))}
    </div>
  )
}

function Actions({ theme }: { theme: string }) {
  const t = useTranslations()
  const drawer = `drawer-${theme}`
  return (
    <div className={styles.row}>
      <Button>{t("home.enter")}</Button>
      <Button variant="secondary">{t("home.all")}</Button>
      <Button variant="quiet">{t("nav.tracking")}</Button>
      <Button variant="danger">
        <Icon name="remove" />
        {t("nav.close")}
      </Button>
      <Button busy>{t("contact.send")}</Button>
      <LinkButton href="#content" variant="secondary">
        {t("home.visit")}
      </LinkButton>
      <Button variant="secondary" popoverTarget={drawer}>
        {t("nav.menu")}
      </Button>
      <Drawer id={drawer} title={t("nav.menu")} closeLabel={t("nav.close")}>
        <p>{t("home.lead")}</p>
      </Drawer>
      <QuantityStepper
        name={`quantity-${theme}`}
        label={t("form.quantity")}
        decreaseLabel={t("form.decrease")}
        increaseLabel={t("form.increase")}
        defaultValue={2}
        minus={<Icon name="minus" />}
        plus={<Icon name="plus" />}
      />
    </div>
  )
}

function Fields({ theme }: { theme: string }) {
  const t = useTranslations()
  const names = useTranslations("regions")
  return (
    <div className={styles.columns}>
      <TextInput name={`name-${theme}`} label={t("contact.name")} autoComplete="name" />
      <TextInput
        name={`reply-${theme}`}
        label={t("contact.reply")}
        hint={t("contact.replyHint")}
        error={t("notFound.text")}
        defaultValue="0612"
        dir="ltr"
      />
      <Select
        name={`region-${theme}`}
        label={t("nav.regions")}
        empty={t("home.all")}
        options={regionIds.map((id) => ({ value: id, label: names(id) }))}
      />
      <Textarea name={`message-${theme}`} label={t("contact.message")} optional={t("form.optional")} />
      <RadioCards
        name={`pay-${theme}`}
        legend={t("home.howPayTitle")}
        defaultValue="cash"
        cards={[
          {
            value: "cash",
            label: t("home.howPayTitle"),
            detail: t("home.howPayText"),
            aside: <Price amount={35} locale={useLocale()} />,
          },
          { value: "parcel", label: t("home.howParcelTitle"), detail: t("home.howParcelText") },
        ]}
      />
      <Checkbox name={`agree-${theme}`} label={t("footer.terms")} hint={t("site.demo")} />
    </div>
  )
}

/** Every piece of the interface but the sections of the home page, which follow on the sheet. */
export function Specimens({ theme, tongues }: { theme: "light" | "dark"; tongues: Tongue[] }) {
  const t = useTranslations()
  const themeWords = useThemeWords()
  const locale = useLocale()
  return (
    <div data-theme={theme} className={styles.sheet}>
      <Section title={t(`design.${theme}`)} lead={t("design.lead")}>
        <div className={styles.pieces}>
          <Breadcrumbs
            label={`${t("nav.breadcrumbs")} (${t(`design.${theme}`)})`}
            items={[
              { label: t("nav.home"), href: "#content" },
              { label: t("nav.regions"), href: "#content" },
              { label: t("regions.MA-09") },
            ]}
          />
          <Tongues tongues={tongues} />
          <ThemeSwitch {...themeWords} />
          <Actions theme={theme} />
          <div className={styles.row} data-region="MA-09">
            <Badge>{t("home.newTitle")}</Badge>
            <Badge tone="region">{t("regions.MA-09")}</Badge>
            <Badge tone="success" icon="check">
              {t("home.howPayTitle")}
            </Badge>
            <Badge tone="warning">{t("home.seasonTitle")}</Badge>
            <Badge tone="danger">{t("nav.close")}</Badge>
            <Badge tone="info" icon="parcel">
              {t("nav.tracking")}
            </Badge>
            <SignBadge name="IGP" detail="001/2024" />
            <Price amount={1850} locale={locale} size="xl" />
            <Price amount={262.5} locale={locale} size="l" />
            <Price amount={300} locale={locale} former />
          </div>
          <Regions />
          <div className={styles.arches} data-region="MA-08">
            <Arch />
            <Arch tone="deep" />
            <Arch tone="indigo" />
          </div>
          <Fields theme={theme} />
          <div className={styles.columns}>
            <Notice tone="info" title={t("home.howParcelTitle")}>
              {t("home.howParcelText")}
            </Notice>
            <Notice tone="success" title={t("home.howPayTitle")} />
            <Notice tone="warning" title={t("home.seasonTitle")}>
              {t("home.seasonLead")}
            </Notice>
            <Notice tone="danger" title={t("notFound.title")}>
              {t("notFound.text")}
            </Notice>
            <Timeline
              label={t("nav.tracking")}
              steps={[
                { label: t("home.howBuyTitle"), state: "done", detail: "12/03" },
                { label: t("home.howParcelTitle"), state: "current", detail: t("home.howParcelText") },
                { label: t("home.howPayTitle"), state: "upcoming" },
              ]}
            />
            <div>
              <Disclosure summary={t("home.howBuyTitle")} group={`faq-${theme}`} open>
                {t("home.howBuyText")}
              </Disclosure>
              <Disclosure summary={t("home.howPayTitle")} group={`faq-${theme}`}>
                {t("home.howPayText")}
              </Disclosure>
              <Skeleton height="3rem" />
            </div>
          </div>
          <Table
            caption={`${t("nav.basket")} (${t(`design.${theme}`)})`}
            columns={[{ label: t("nav.categories") }, { label: t("form.quantity"), numeric: true }]}
            rows={[
              { key: "1", cells: [t("regions.MA-05"), "2"] },
              { key: "2", cells: [t("regions.MA-09"), "12"] },
            ]}
          />
          <EmptyState
            icon="basket"
            title={t("basketLink.pieces", { count: 0 })}
            actions={<Button>{t("home.enter")}</Button>}
          />
          <Pagination
            label={`${t("form.pages")} (${t(`design.${theme}`)})`}
            previousLabel={t("form.previous")}
            nextLabel={t("form.next")}
            current={4}
            total={9}
            hrefOf={(page) => `?page=${page}`}
          />
        </div>
      </Section>
    </div>
  )
}
