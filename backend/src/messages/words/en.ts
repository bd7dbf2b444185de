import { counted } from "../format"
import type { Words } from "./words"

export const en: Words = {
  market: "Maarid",
  closing: "Maarid, the market of Morocco’s cooperatives, all year round.",
  colon: ": ",
  comma: ", ",
  greeting: (name) => `Hello ${name},`,
  reference: "Reference",
  goods: "Goods",
  delivery: "Delivery",
  discount: "Discount",
  total: "Total",
  arrival: "Expected",
  fetch: "Days to fetch it",
  answer: "The cooperative answers before",
  parcel: "Parcel",
  reason: "Reason",
  reasons: {
    out_of_stock: "no longer in stock",
    damaged: "damaged",
    cannot_deliver: "cannot be delivered there",
    closed: "the cooperative is closed",
    not_confirmed: "not confirmed by phone",
    late: "it came too late",
    changed_mind: "a change of mind",
    absent: "nobody was there",
    other: "another reason",
  },
  note: "The cooperative says",
  instead: (now, was) => (now === 0 ? "not sent" : `${now} of ${was}`),
  track: "Track the order",
  follow: "Tracking number",
  follow_there: "Track with the carrier",
  at: ({ day, hour }) => `${day} at ${hour}`,
  pieces: (count) => counted(count, "en", { one: "# piece", other: "# pieces" }),
  services: {
    home: "Delivery to the address",
    express: "Express delivery",
    pickup_cooperative: "Pickup at the cooperative",
    pickup_fair: "Pickup at the fair",
  },
  placed: {
    subject: (reference) => `Your order ${reference} is placed`,
    title: "Your order is placed",
    lead: (parcels) =>
      parcels === 1
        ? "Thank you. The cooperative has your order, and we will tell you of every step."
        : `Thank you. Your order comes in ${parcels} parcels: each cooperative prepares its own, and we will tell you of every step.`,
    pay: {
      cash_on_delivery: (total) => `You pay for each parcel in cash when it arrives, ${total} in all.`,
      bank_transfer: (total, reference) =>
        `Please transfer ${total} and quote the reference ${reference}. The account is on the tracking page; preparation starts when the transfer reaches us.`,
      card: (total) => `Payment by card: ${total}.`,
    },
  },
  paid: {
    subject: (reference) => `Your transfer for order ${reference} has arrived`,
    title: "Your transfer has arrived",
    lead: (total) => `We received ${total}. The cooperatives now prepare your parcels.`,
    phone: (reference, total) => `Maarid: transfer of ${total} received, order ${reference} is being prepared.`,
  },
  parcels: {
    accepted: {
      subject: ({ cooperative, reference }) => `${cooperative} accepted your order ${reference}`,
      title: "Your parcel is being prepared",
      lead: ({ cooperative }) => `${cooperative} accepted your order and is preparing it.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: ${cooperative} accepted your order ${reference} and is preparing it.`,
    },
    accepted_in_part: {
      subject: ({ cooperative, reference }) => `${cooperative} is preparing a part of your order ${reference}`,
      title: "Your parcel is being prepared, with something missing",
      lead: ({ cooperative, total }) =>
        `Some of what you ordered from ${cooperative} is no longer available, we are sorry. The rest is being prepared; the new total is ${total}.`,
      phone: ({ cooperative, reference, total }) =>
        `Maarid: order ${reference}, ${cooperative} sends a part of it: ${total}.`,
    },
    declined: {
      subject: ({ cooperative, reference }) => `${cooperative} cannot fulfil your order ${reference}`,
      title: "This parcel cannot be fulfilled",
      lead: ({ cooperative }) =>
        `We are sorry: ${cooperative} cannot fulfil your order. Your other parcels, if any, are not affected.`,
      phone: ({ cooperative, reference }) => `Maarid: sorry, ${cooperative} cannot fulfil your order ${reference}.`,
    },
    timed_out: {
      subject: ({ cooperative, reference }) => `${cooperative}: your parcel of order ${reference} is cancelled`,
      title: "The answer did not come in time",
      lead: ({ cooperative }) =>
        `${cooperative} did not answer in time, so this parcel is cancelled. We are sorry you waited.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: sorry, ${cooperative} did not answer in time. Parcel cancelled, order ${reference}.`,
    },
    cancelled: {
      subject: ({ cooperative, reference }) => `${cooperative}: your parcel of order ${reference} is cancelled`,
      title: "Parcel cancelled",
      lead: ({ cooperative }) => `Your parcel from ${cooperative} is cancelled.`,
      phone: ({ cooperative, reference }) => `Maarid: parcel from ${cooperative} cancelled, order ${reference}.`,
    },
    packed: {
      subject: ({ cooperative, reference }) => `${cooperative}: your order ${reference} is packed`,
      title: "Your parcel is packed",
      lead: ({ cooperative }) => `${cooperative} has packed your parcel and hands it to the carrier next.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative} has packed your parcel, order ${reference}.`,
    },
    ready: {
      subject: ({ cooperative, reference }) => `${cooperative}: your order ${reference} is ready`,
      title: "Your parcel is ready",
      lead: ({ cooperative, fair, reference }) =>
        fair
          ? `Your parcel is ready. Fetch it at the stand of ${cooperative}${fair.stand ? ` (no. ${fair.stand})` : ""}, ${fair.where}, ${fair.days}. Bring your reference ${reference}.`
          : `Your parcel is waiting for you at ${cooperative}.`,
      phone: ({ cooperative, fair, reference, total, cash }) =>
        (fair
          ? `Maarid: parcel ready. Bring ${reference}, ${fair.days}, to the stand of ${cooperative}.`
          : `Maarid: order ${reference} is ready at ${cooperative}.`) + (cash ? ` To pay there: ${total}.` : ""),
    },
    partly_shipped: {
      subject: ({ cooperative, reference }) => `${cooperative}: a part of your order ${reference} is on its way`,
      title: "A part of your parcel is on its way",
      lead: ({ cooperative }) => `A box of your order has left ${cooperative}; the rest follows.`,
      phone: ({ cooperative, reference }) => `Maarid: a box from ${cooperative} is on its way, order ${reference}.`,
    },
    shipped: {
      subject: ({ cooperative, reference }) => `${cooperative}: your parcel of order ${reference} is on its way`,
      title: "Your parcel is on its way",
      lead: ({ cooperative }) => `Your parcel has left ${cooperative} and is on its way to you.`,
      phone: ({ cooperative, reference, total, cash }) =>
        `Maarid: parcel from ${cooperative} on its way, order ${reference}.${cash ? ` To pay on arrival: ${total}.` : ""}`,
    },
    partly_delivered: {
      subject: ({ cooperative, reference }) => `${cooperative}: a part of your order ${reference} is handed over`,
      title: "A part of your parcel has arrived",
      lead: ({ cooperative }) => `A box of your order from ${cooperative} was handed over; the rest follows.`,
      phone: ({ cooperative, reference }) => `Maarid: a box from ${cooperative} was handed over, order ${reference}.`,
    },
    delivered: {
      subject: ({ cooperative, reference }) => `${cooperative}: your parcel of order ${reference} is delivered`,
      title: "Your parcel has arrived",
      lead: ({ cooperative }) =>
        `Your parcel from ${cooperative} is delivered. We hope you like it; if something is missing or damaged, tell us from the tracking page.`,
      phone: ({ cooperative, reference }) => `Maarid: parcel from ${cooperative} delivered, order ${reference}.`,
    },
    refused: {
      subject: ({ cooperative, reference }) => `${cooperative}: your parcel of order ${reference} is going back`,
      title: "The parcel is going back",
      lead: ({ cooperative }) =>
        `Your parcel from ${cooperative} was not handed over and is going back to the cooperative.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: parcel from ${cooperative} not handed over, it is going back. Order ${reference}.`,
    },
    not_fetched: {
      subject: ({ cooperative, reference }) => `${cooperative}: nobody came for your parcel of order ${reference}`,
      title: "Nobody came for the parcel",
      lead: ({ cooperative }) => `Nobody came for your parcel, so ${cooperative} kept the goods.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: nobody came for your parcel, ${cooperative} kept it. Order ${reference}.`,
    },
    fair_moved: {
      subject: ({ fair, reference }) => `${fair?.name ?? ""} has new dates: order ${reference}`,
      title: "The fair has new dates",
      lead: ({ cooperative, fair }) =>
        `The fair where you fetch your parcel has new dates. The stand of ${cooperative} is now at ${fair?.where ?? ""}, ${fair?.days ?? ""}. If these days do not suit you, cancel the parcel on its tracking page before it is packed, or call us.`,
      phone: ({ cooperative, fair, reference }) =>
        `Maarid: new days to fetch order ${reference}: ${fair?.days ?? ""}, stand of ${cooperative}.`,
    },
    fair_off: {
      subject: ({ fair, reference }) => `Your parcel will not be at ${fair?.name ?? ""}: order ${reference}`,
      title: "Your parcel waits at the cooperative",
      lead: ({ cooperative, fair }) =>
        `${cooperative} will have no stand at ${fair?.name ?? ""}. You can fetch the parcel at the cooperative at no extra cost, or cancel it on its tracking page before it is packed.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: fetch order ${reference} at the cooperative, not at the fair: ${cooperative}.`,
    },
    return_accepted: {
      subject: ({ cooperative, reference }) => `${cooperative} accepts your return, order ${reference}`,
      title: "Your return is accepted",
      lead: ({ cooperative }) =>
        `${cooperative} takes the goods back. The money follows as soon as they have arrived there.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative} accepted your return, order ${reference}.`,
    },
    return_refused: {
      subject: ({ cooperative, reference }) => `${cooperative} does not accept your return, order ${reference}`,
      title: "Your return is refused",
      lead: ({ cooperative }) =>
        `${cooperative} does not take the goods back. If you see it otherwise, write to us: we mediate.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative} refused your return, order ${reference}.`,
    },
    returned: {
      subject: ({ cooperative, reference }) => `${cooperative} has what you sent back, order ${reference}`,
      title: "Your return has arrived",
      lead: ({ cooperative }) =>
        `${cooperative} has received what you sent back. We send the money to your bank account, and tell you when it is sent.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative} has what you sent back, order ${reference}.`,
    },
    refunded: {
      subject: ({ refund, reference }) => `${refund} refunded, order ${reference}`,
      title: "Your money is refunded",
      lead: ({ cooperative, refund }) => `We refunded ${refund} for your parcel from ${cooperative}.`,
      phone: ({ refund, reference }) => `Maarid: ${refund} refunded, order ${reference}.`,
    },
  },
  money: {
    nothing_paid: "Nothing was paid for this parcel.",
    refund: (paid) => `We refund ${paid} the way you paid.`,
    pay_cash: (total) => `To pay on arrival: ${total}.`,
    back: {
      card: "It goes to the card that paid; your bank shows it within a few days.",
      transfer: "It goes to your bank account and arrives within two working days.",
      cash: "It was handed to you in cash when the goods were fetched.",
    },
  },
  phone: {
    placed: (reference, total) => `Maarid: your order ${reference} is placed, total ${total}.`,
    received: (reference, pieces, total) => `Maarid: new order ${reference}, ${pieces}, ${total}.`,
    answer_by: (moment) => `Answer before ${moment}.`,
    cancelled: (reference) => `Maarid: order ${reference} is cancelled, do not send it.`,
    returned: (reference) => `Maarid: the buyer asks to return goods of order ${reference}.`,
  },
  answer_by: "Answer before",
  order: {
    received: {
      subject: (reference) => `New order ${reference}`,
      title: "New order",
      lead: "Open the cooperative’s desk to accept or decline it in time.",
    },
    cancelled: {
      subject: (reference) => `Order ${reference} is cancelled`,
      title: "An order is cancelled",
      lead: "The buyer cancelled it, do not send it.",
    },
    returned: {
      subject: (reference) => `Return asked for, order ${reference}`,
      title: "A return is asked for",
      lead: "The buyer asks to return goods: open the desk to answer.",
    },
    open: "Open the order",
  },
  enquiry: {
    subject: (subject, name) => `${subject}: message from ${name}`,
    title: "A new message for Maarid",
    name: "Name",
    contact: "To answer",
    about: "Subject",
    subjects: { order: "Order", cooperative: "Cooperative", press: "Press", privacy: "Personal data", other: "Other" },
  },
}
