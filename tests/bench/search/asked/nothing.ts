/** What no cooperative sells: an empty answer is the right one. */
export const nothing: { id: string; language: "ar" | "fr" | "en"; text: string }[] = [
  { id: "phone", language: "ar", text: "هاتف آيفون" },
  { id: "laptop", language: "fr", text: "ordinateur portable" },
  { id: "tyres", language: "fr", text: "pneus voiture" },
  { id: "whisky", language: "en", text: "whisky" },
  { id: "flights", language: "fr", text: "billet avion" },
  { id: "playstation", language: "en", text: "playstation" },
  { id: "air-conditioner", language: "ar", text: "مكيف هوائي" },
  { id: "gibberish", language: "en", text: "qzxwvkjh" },
]
