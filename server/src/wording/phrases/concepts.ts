/**
 * What phrases can mean, for whoever writes a language file: `[concept]` there begins its phrases.
 * `[-concept]` begins phrases in which those words mean something else: what overlaps them is void.
 * A concept without phrases is simply never found, so a language can grow one at a time.
 */
export const concepts = {
  // How sentences are put
  not: 'Negates what follows: not, never, no, without, “nothing in return”. `[-not]`: don’t forget, why not, not only.',
  but: 'Ends a negation’s reach: but, instead, rather.',
  if: 'Begins a condition or a time: if, when, once, as soon as, in case, should you.',
  ask: 'Asks the buyer to do something: please, could you, would you, we invite you, kindly, feel free to.',
  'reported-speech':
    'Gives back what the buyer said or asked: you asked, you wrote, in answer to your question, as you requested.',
  reply:
    'Shows that the buyer wrote first, without saying what: thank you for your message, thanks for asking, sorry to hear that. Not “thank you for your review”.',

  'carrier-says':
    'Gives back what a carrier says or shows: according to tracking, the driver states, the delivery receipt shows. A question before or after it asks about that.',

  concern:
    'Goes into a matter that the buyer must have raised, where no news stands before it: I understand your frustration, I have checked your order, we are sorry for what you went through.',

  // Reviews
  review:
    'The thing that Amazon’s buyers write, by noun: review, feedback, rating, testimonial. `[-review]`: the review of a design, a proof, a draft, an address; feedback on a draft; the rating plate.',
  'ask-review':
    'Invites to write a product review or seller feedback, or names the act of it, in any words: leave a review, rate your purchase, share your experience on Amazon, tell other shoppers, write a few lines on the product page. `[-ask-review]`: review the proof, share your thoughts on the design.',
  'any-verdict':
    'Leaves the verdict to the buyer: good or bad, whatever you think, 1 to 5 stars, criticism too. Not a mere “honest”: an honest five-star review is still one.',

  // Rewards
  reward:
    'Something of value, by noun: gift card, voucher, refund, cash, 10 €, free sample, discount, bonus, entry to a draw, a surprise. `[-reward]`: gift box and gift wrap as products, reward chart, voucher that the buyer redeemed.',
  'offer-reward':
    'Gives or promises something of value: we will send you a gift card, you get $10 back, the next one is on us, costs you nothing, you enter our draw.',
  'in-return':
    'Ties a reward to a deed: in return, in exchange, as a thank-you, for your trouble, for every review, everyone who does, as soon as it is online, to show our appreciation.',
  'reward-for-review':
    'Reward and review in one phrase, with no other reading: get paid for your opinion, reviewers receive, cashback for feedback, review and win.',
  'refund-reason':
    'Why something is given that is no reward: broken, damaged, missing, returned, late, return label, defect, warranty.',

  // Positive reviews
  'five-stars':
    'The best verdict: five stars, 5-star, ★★★★★, top rating, full marks, the fifth star. `[-five-stars]`: 1 to 5 stars, between one and five stars, five-star screwdriver, we are not asking for five stars.',
  'positive-review':
    'A review that praises: a positive / great / glowing / nice review, kind words, praise, a recommendation.',
  'ask-positive':
    'Asks for praise with no other reading: make us five stars, click the fifth star, give us full marks, spread the love, help us keep our perfect rating.',
  'low-rating-harm':
    'Says that less than the best hurts or counts as a failure: anything less than five stars, four stars is a fail for Amazon, a low rating costs us.',

  // Conditions
  'if-satisfied':
    'A condition on a good experience, as a whole: if you are happy with it, once you are satisfied, should you like it, when it meets your expectations, provided that all went well, only if you love it.',
  'if-so':
    'Makes a condition of what was said or asked before, whatever that is: if so, in that case.',
  satisfied:
    'The good experience itself: happy with, love it, satisfied, enjoying it, meets your expectations, works as it should (asked as a question before a review request).',
  'if-unhappy':
    'A condition on a bad experience: if you are not happy, if anything is wrong, otherwise, if not, in case of any problem, for everything else, less than five stars.',
  'contact-us':
    'Turns to the seller: contact us, write to us, reply to this message, let us know, talk to us.',
  'instead-of-review':
    'Turns away from reviewing: before you review, before posting anything negative, instead of leaving a review, contact us first, give us a chance to make it right first, rather than Amazon.',

  draft:
    'Is shown to the buyer before it is made: the draft, the proof, the sketch, the mock-up. An opinion or a condition beside it is about that, where nothing names a review on Amazon.',
  'star-motif':
    'Stars that are drawn, engraved or printed: five stars above the name, the stars smaller. In such a text stars are no verdict, where nothing asks for a review.',
  'others-do':
    'Tells what other sellers say, want or give, and nobody asks for here: some sellers beg for five stars, elsewhere buyers are paid for praise.',
  inscription:
    'Leads to the words that a thing bears, which follow right behind without quotation marks: the stamp will read, the label says, with the words. What follows in capitals, or begins with one, says nothing of the seller’s.',
  'amazon-review':
    'Leaves no doubt that a review is meant: Amazon, stars, the words for reviews that nobody uses of a draft.',

  recall:
    'Tells that goods are recalled: the maker recalls a batch, a product recall. What to do with them then is necessary.',

  // Changing a review
  'existing-review':
    'A review that the buyer has written: your review, the review you left, your two-star rating, what you wrote about us.',
  'change-it':
    'Asks to change or remove it, without naming it: remove it, take it down, delete it, revise it, raise it, reconsider.',
  'change-review':
    'Asks to change, update or remove an existing review, in one phrase: update your review, remove the negative feedback, change your stars.',

  // Other forbidden matters, each by whole phrases
  marketing:
    'Marketing: coupon or discount code, sale, newsletter, follow us, visit our store, subscribe, exclusive offers, sells out quickly, next purchase. `[-marketing]`: the coupon that the buyer asked about, engraved text, sale as the buyer’s word.',
  'cross-promotion':
    'Other products: you may also like, goes well with, our other products, take a look at our new, customers also bought, we recommend X by Y. `[-cross-promotion]`: the size or colour of what was ordered.',
  'repeat-request':
    'Admits that a review was asked for before: just a reminder about the review, we have not seen your review yet, asking again, our second message.',
  'asked-before':
    'Speaks of an earlier message, without the review; counts in a sentence with a review, or before one: just a reminder, we wrote to you last week, our second message, we have not heard from you yet.',
  again:
    'Marks a second asking within a message: again, as well, once more, one more time, twice, PS, and do not forget to. Not a mere “also”: a product review and seller feedback are one request.',
  'before-purchase':
    'Speaks to somebody who has not bought yet: your interest in our desk, at checkout, before you order, is in stock. `[-before-purchase]`: if you order again.',
  'after-purchase':
    'Speaks of what the buyer has bought: your order, your parcel, the chair that you bought, thank you for your purchase. `[-after-purchase]`: before placing your order.',
  'ask-cancellation':
    'Asks the buyer to cancel or to file a cancellation: please cancel the order, click Request cancellation. `[-ask-cancellation]`: we can cancel for you, would you like us to cancel, the cancellation you asked for.',
  confirmation:
    'Confirms order, shipment, delivery or refund as news: we have received your order, has shipped, is on its way, was delivered, your refund was issued. `[-confirmation]`: passing mentions – the chair that you received, has arrived in one piece?, once it is delivered, thank you for order.',
  thanks:
    'Thanks, wishes and welcome that ask for nothing: thank you for your order, we hope you enjoy it, welcome to the family.',
  'here-to-help':
    'A plain offer to help: we are here to help, contact us if you have any questions, if there is any problem let us know.',
  'permitted-matter':
    'Something that a permitted message is about: invoice, attached, return label, proof, design, engraving, address, appointment, delivery date, missing information, replacement, part number, an answer to a question.',
  'ask-buyer':
    'Asks the buyer for something that an order needs: please confirm, let us know which, tell us, send us a photo, choose, which size, reply with. Not “let us know if you need help”.',
  'proactive-support':
    'Unasked customer service: tips, care instructions, before first use, user manual, frequently asked questions, how to get started, if it does not turn on, press reset. `[-proactive-support]`: what a return or an appointment needs.',
  'buyers-question':
    'A question as a buyer would ask it: can I wash it, how do I charge it, why does it blink. Two with answers are a list that nobody asked for. Not what a seller asks: may I ask, can I engrave it, do I send it to.',
  customs: 'Customs, which let a parcel wait for what only the buyer knows.',
  appointment:
    'Says when or how a delivery is planned, which the buyer can still change: is planned for 3 May, ships by freight. What asks about it right after makes it no news.',
  'address-trouble':
    'What keeps a parcel from a door that only the buyer can open: the driver could not find the house, the number is missing, the gate was locked.',
  delay:
    'Out of stock, late, or another product instead: is sold out, back-ordered, will arrive later than, delayed, will not make it by Friday, we can send the cotton one instead. `[-delay]`: if you are late, a delay on your side, no delay.',
  'opt-out':
    'Offers to end the messages: unsubscribe, opt out, reply STOP, no longer receive our messages, take you off our list.',
  sensitive:
    'Vulgar, insulting, sexual or gory words that an adult would not say to a customer. `[-sensitive]`: names and products that hold them.',
} as const satisfies Readonly<Record<string, string>>;

export type Concept = keyof typeof concepts;

/** Whether a list is one of words that other phrases of its language name, as `@x-…`, and means nothing by itself. */
export const isOwnList = (name: string): boolean => name.startsWith('x-');
