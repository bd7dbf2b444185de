import type { InfoSlug } from "../../modules/info-page/info-slugs"
import type { InfoText } from "../../modules/info-page/info-text"

export const en: Record<InfoSlug, InfoText> = {
  "how-it-works": {
    title: "How it works",
    summary: "You buy straight from Moroccan cooperatives, in one basket, and follow every parcel to your door.",
    body: `## You choose

By region, product, cooperative or fair. The woven band along the edge of each piece, the selvedge, tells from across the room where it comes from.

A product’s page says who made it, where, from what, and how much of its price reaches the cooperative.

## You fill one basket

It holds goods of several cooperatives and stays on your device, account or not.

Each cooperative packs its own parcel: before confirming you see the price and date of every delivery, and one total.

## You confirm and pay

A name, an address and a phone number are enough. You pay cash on delivery or by bank transfer; cards appear where they are available.

You get one reference: with it and your phone number you follow each parcel.

## The cooperative answers

- It accepts or declines before a deadline; without an answer its order is cancelled and you pay nothing.
- Until the parcel is packed you can cancel.
- Once it is shipped you follow it until it is handed over.`,
  },
  delivery: {
    title: "Delivery",
    summary: "One parcel from each cooperative, at a price and date known before you confirm, anywhere in Morocco.",
    body: `## What does it cost?

The price of a parcel depends on the province it leaves, the province it goes to, its weight and bulk, and the service. You see it on the product’s page when you choose your province, and in the basket before you confirm.

## How do you receive it?

- At home
- Express, where the service exists
- Collected at the cooperative
- Collected at a fair

## The address

Choose the region, then the province or prefecture, and write the neighbourhood and a known landmark. The postcode is optional. The person who receives can be another than the one who pays.

## Where to?

We deliver within Morocco only. From abroad you can buy for somebody who is there.`,
  },
  returns: {
    title: "Returns",
    summary: "A piece broken or not as described, or a change of mind: how to give it back.",
    body: `## Damaged or not as described

You may refuse it at the door and not pay for it. If you notice later, open the purchase under [Follow a purchase](/track), choose “Give something back” and add a photo: the seller then bears the cost of the return.

## You changed your mind

You have seven days from receiving it to tell us, without a reason. The piece comes back as it reached you, and you bear the cost of the return. Details and exceptions are on the page [Right of withdrawal](/withdrawal).

## The refund

It goes the way you paid, or by bank transfer if you paid cash. Every refund shows where you track the order.`,
  },
  withdrawal: {
    title: "Right of withdrawal",
    summary: "Seven days to go back on a distance purchase, without reason or penalty.",
    body: `## What the law says and what we commit to

Law 31-08 on consumer protection gives those who buy at a distance a period to withdraw. We apply seven days from receiving the parcel, and thirty days if we failed to tell you of this right.

These periods are still to be checked in the text in force before the market opens to the public; where the law grants more, the law applies.

## How do you withdraw?

Open the purchase under [Follow a purchase](/track), with its reference and your phone, and choose “Give something back”: the pieces, the reason, and it is sent. You may also write to us through the page [Contact us](/contact); one sentence is enough: “I withdraw from my purchase of…”.

## What is not covered

- What was made for you, to your measure or in your name.
- Food that spoils quickly.
- Sealed cosmetics and food that you opened, for reasons of hygiene.

A piece that is damaged or not as described can always be returned.

## The refund

The price of what you return is refunded once it has arrived, at the latest fifteen days after you withdrew. The buyer bears the cost of the return.`,
  },
  terms: {
    title: "Terms of sale",
    summary: "What the cooperative, the market and the buyer commit to, in short.",
    body: `## A demonstration market

This site is a demonstration: cooperatives and goods are examples, orders are not carried out and bind nobody. The terms below are those of the market once it opens.

## The parties

The seller is the cooperative named on the product’s page, which issues the invoice. Maarid is an intermediary: it shows the goods, receives order and payment, and follows the delivery.

## Prices

Prices are in Moroccan dirhams and include tax. Delivery is separate and shown for each parcel before you confirm. The price due is the one shown when you confirm.

## The contract

Your confirmation is an offer to buy; the sale is made when the cooperative accepts it. Each cooperative has its own order: if one declines, the others stand and what was paid for it is given back.

## Conformity

A piece made by hand may differ a little from its picture in colour or size: that is its nature. A defect or a clear difference falls under [Returns](/returns).

## Disagreements

[Write to us](/contact) first: we mediate with the cooperative. You keep all your rights before consumer associations and the competent Moroccan courts.`,
  },
  privacy: {
    title: "Personal data",
    summary: "What we keep, why, and how to see or erase it.",
    body: `## What we keep

- Your name, delivery address and phone number, and your e-mail if you give it, to carry out the order.
- Your purchases and their payments, for the accounts and for returns.
- Your basket, on your device alone unless you sign in.

There is no advertising and no tracking by others on this site.

## Who sees it

The cooperative you buy from sees what it needs to pack your parcel, the carrier what it needs to deliver it. We neither sell nor lend data.

## Your rights

Law 09-08 gives you access to your data, its correction and the right to object. Use the page [Contact us](/contact), subject “My personal data”. You may also turn to the CNDP, the national data protection commission.

## How long

Sales documents are kept as long as accounting law requires, the rest is erased when you ask for your account to be deleted. This demonstration market is not yet declared to the CNDP: it must be before it opens.`,
  },
  seller: {
    title: "Who is the seller?",
    summary: "The cooperative: its name and register are on its page and on your invoice.",
    body: `## The cooperative

Each product is sold by one cooperative, union of cooperatives, association, economic interest group or artisan. Its page gives its legal name, seat and register, and what the organizers of the fairs have verified.

## Maarid

Maarid stands between you: it verifies cooperatives, receives payments and hands over what is theirs, less an announced commission that you see on the product’s page.

## Quality signs

A sign, such as a geographical indication or a sanitary authorisation, shows only when we have seen its evidence and while it is valid. When it expires it disappears.

## In this demonstration

No company runs this market yet and the cooperatives are examples. Before any real sale, the operator’s name, trade register, ICE and address will stand here.`,
  },
  "about-the-pictures": {
    title: "About the pictures",
    summary: "The pictures in this market are drawings we made, not photographs.",
    body: `## Drawings

Each product’s picture is a computer drawing in the manner of its craft: the rug knot by knot, the vessel thrown and glazed, with the motifs of its region. It shows no particular piece, and no two are alike. The files themselves say that they are drawn.

## Why?

Because the cooperatives shown are examples and we did not want to lend them the work of others. When a real cooperative sells, photographs of its pieces take their place.

## Colours and weaves

Each of the twelve regions has a colour and a motif from its crafts: the stripes of the Jbala mendil, the star of Fez zellige, the fibula of Souss, the waves of Dakhla. The choice is ours; they are not official emblems.`,
  },
  "for-cooperatives": {
    title: "For cooperatives",
    summary: "Sell all year round, not only on the days of a fair.",
    body: `## Who can sell?

Cooperatives and their unions, associations, economic interest groups and artisans, once their register has been verified. Mutuals and institutions have a profile page without selling.

## What you need

- A phone
- The registration document
- A bank or postal account in its name
- Photos, weights and prices of your pieces

## How does a sale go?

You are told of each order and accept or decline it with one touch before the deadline. You pack the parcel and hand it to the carrier. One screen says what is to be packed, what you are owed, what was kept and why.

You can close the shop for a harvest or for Eid with a return date; what is sold stays followed.

## The price

You set your prices. The commission is announced, fixed on the day of the sale and never changed afterwards.

## Joining

[Fill in the application](/apply) on a phone, in six steps, with photos of the papers. For help, talk to the organizers of the next fair in your region, or [write to us](/contact).`,
  },
}
