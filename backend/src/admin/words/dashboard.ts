/**
 * Where the dashboard's own pages greet people, it is the market they come into, not the software it is made of; and what it
 * says of an order in English where the rest of the page is Arabic is said in the market's words.
 */
export const dashboard = {
  ar: {
    login: { title: "مرحبا بكم في المعرض" },
    invite: {
      title: "مرحبا بكم في المعرض",
      successHint: "يمكنكم بدء العمل الآن.",
      successAction: "ابدؤوا العمل",
    },
    notifications: { accessibility: { description: "تظهر هنا إشعارات ما يجري في المعرض." } },
    orders: {
      fulfillment: {
        status: {
          notFulfilled: "لم تُجهَّز بعد",
          partiallyFulfilled: "جُهِّز جزء منها",
          fulfilled: "جاهزة",
          partiallyShipped: "في الطريق جزء منها",
          shipped: "في الطريق",
          delivered: "سُلّمت",
          partiallyDelivered: "سُلّم جزء منها",
          partiallyReturned: "أُرجع جزء منها",
          returned: "أُرجعت",
          canceled: "أُلغيت",
          requiresAction: "تنتظر تدخلا",
        },
        toast: {
          created: "صار الطرد جاهزا.",
          canceled: "أُلغي تجهيز الطرد.",
          fulfillmentShipped: "هذا الطرد في الطريق، ولا يُلغى تجهيزه.",
          fulfillmentDelivered: "سُجّل أن الطرد سُلّم.",
        },
        trackingLabel: "التتبع",
        shippingFromLabel: "يُرسل من",
        itemsLabel: "المنتوجات",
      },
    },
  },
  fr: {
    login: { title: "Bienvenue sur Maarid" },
    invite: {
      title: "Bienvenue sur Maarid",
      successHint: "Vous pouvez vous mettre au travail.",
      successAction: "Commencer",
    },
    notifications: { accessibility: { description: "Les notifications sur l’activité du marché s’affichent ici." } },
  },
  en: {
    login: { title: "Welcome to Maarid" },
    invite: {
      title: "Welcome to Maarid",
      successHint: "You can start working now.",
      successAction: "Start",
    },
    notifications: {
      accessibility: { description: "Notifications about what happens in the market are listed here." },
    },
  },
}
