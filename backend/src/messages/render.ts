import { alertLetter, alertPhone } from "./alert/alert"
import { announcementLetter, announcementPhone } from "./announcement/announcement"
import { deskLetter, deskPhone } from "./desk-news/desk-news"
import {
  applicationEvents,
  deskEvents,
  fairEvents,
  parcelEvents,
  type ApplicationEvent,
  type DeskEvent,
  type FairEvent,
  type Locale,
  type ParcelEvent,
  type Template,
  type TemplateFacts,
} from "./facts"
import { fairLetter, fairPhone } from "./fairs/fair"
import { applicationLetter, applicationPhone } from "./joining/application"
import type { Letter } from "./letter"
import { mailOf, type Mail } from "./mail-of"
import { enquiryLetter, orderLetter, paidLetter, parcelLetter, placedLetter } from "./mails"
import { orderPhone, paidPhone, parcelPhone, placedPhone } from "./phones"

export type { Mail } from "./mail-of"

type Letters = { [Name in Template]?: (facts: TemplateFacts[Name], locale: Locale) => Letter }
type Phones = { [Name in Template]?: (facts: TemplateFacts[Name], locale: Locale) => string }

type ParcelTemplate = `parcel_${ParcelEvent}`
const ofParcels = <Made>(make: (event: ParcelEvent) => Made) =>
  Object.fromEntries(parcelEvents.map((event) => [`parcel_${event}`, make(event)])) as Record<ParcelTemplate, Made>

type ApplicationTemplate = `application_${ApplicationEvent}`
const ofApplications = <Made>(make: (event: ApplicationEvent) => Made) =>
  Object.fromEntries(applicationEvents.map((event) => [`application_${event}`, make(event)])) as Record<
    ApplicationTemplate,
    Made
  >

type FairTemplate = `fair_${FairEvent}`
const ofFairs = <Made>(make: (event: FairEvent) => Made) =>
  Object.fromEntries(fairEvents.map((event) => [`fair_${event}`, make(event)])) as Record<FairTemplate, Made>

type DeskTemplate = `desk_${DeskEvent}`
const ofDesk = <Made>(make: (event: DeskEvent) => Made) =>
  Object.fromEntries(deskEvents.map((event) => [`desk_${event}`, make(event)])) as Record<DeskTemplate, Made>

const letters: Letters = {
  ...ofFairs((event) => (facts: TemplateFacts[FairTemplate], locale: Locale) => fairLetter(event, facts, locale)),
  ...ofDesk((event) => (facts: TemplateFacts[DeskTemplate], locale: Locale) => deskLetter(event, facts, locale)),
  ...ofApplications(
    (event) => (facts: TemplateFacts[ApplicationTemplate], locale: Locale) => applicationLetter(event, facts, locale)
  ),
  ...ofParcels((event) => (facts: TemplateFacts[ParcelTemplate], locale: Locale) => parcelLetter(event, facts, locale)),
  purchase_placed: placedLetter,
  purchase_paid: paidLetter,
  enquiry_received: enquiryLetter,
  announcement: announcementLetter,
  on_sale_again: alertLetter("again"),
  words_found: alertLetter("found"),
  order_received: (facts, locale) => orderLetter("received", facts, locale),
  order_cancelled: (facts, locale) => orderLetter("cancelled", facts, locale),
  order_returned: (facts, locale) => orderLetter("returned", facts, locale),
}

const phones: Phones = {
  ...ofFairs((event) => (facts: TemplateFacts[FairTemplate], locale: Locale) => fairPhone(event, facts, locale)),
  ...ofDesk((event) => (facts: TemplateFacts[DeskTemplate], locale: Locale) => deskPhone(event, facts, locale)),
  ...ofApplications(
    (event) => (facts: TemplateFacts[ApplicationTemplate], locale: Locale) => applicationPhone(event, facts, locale)
  ),
  ...ofParcels((event) => (facts: TemplateFacts[ParcelTemplate], locale: Locale) => parcelPhone(event, facts, locale)),
  purchase_placed: placedPhone,
  purchase_paid: paidPhone,
  announcement: announcementPhone,
  on_sale_again: alertPhone("again"),
  words_found: alertPhone("found"),
  order_received: (facts, locale) => orderPhone("received", facts, locale),
  order_cancelled: (facts, locale) => orderPhone("cancelled", facts, locale),
  order_returned: (facts, locale) => orderPhone("returned", facts, locale),
}

export const mailTemplates = Object.keys(letters) as Template[]
export const phoneTemplates = Object.keys(phones) as Template[]

/** Writes a mail. Throws where the template has none. */
export function renderMail<Name extends Template>(template: Name, facts: TemplateFacts[Name], locale: Locale): Mail {
  const write = letters[template]
  if (!write) throw new Error(`there is no mail ${template}`)
  return mailOf(write(facts, locale), locale)
}

/** Writes a phone message: at most 160 Latin letters, or two joined messages where others are needed. */
export function renderPhone<Name extends Template>(template: Name, facts: TemplateFacts[Name], locale: Locale): string {
  const write = phones[template]
  if (!write) throw new Error(`there is no phone message ${template}`)
  return write(facts, locale)
}
