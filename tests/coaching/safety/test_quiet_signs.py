"""Danger that nobody names: despair told, drawn curtains, a plan after a no, and their look-alikes."""

import pytest

from coaching.answer import Alarm
from coaching.safety import check

RINGING = {
    Alarm.CONTACT_IN_DANGER: """\
Katrin rang at half past two, sobbing, said she can't take it any more and then the line went dead. Nothing since.
my cousin texted that he sees no way out. that was monday, he hasn't replied to me
Our old drummer wrote "there's no point to any of it" on Saturday and none of my texts were delivered. Word it gently?
Mireille phoned me in tears, she'd lost all hope she said. I can't get hold of her now
He told me he was tired of living. I rang back twice, no answer. What should the third message be?
she said she was just a burden to us and now she isn't answering my calls
Tunde emailed that he has had enough of life. I answered within the hour, no reply for four days.
My nephew said he wished he had never been born and now his phone goes to voicemail
an old friend called drunk at 3am, crying, hung up in the middle. she hasn't answered since
my stepdad said he wants it all to stop and switched his phone off
dani wrote i cant go on. phone's off since. do i text again
The lady across the hall, curtains drawn since Thursday, newspapers piled up. I knocked, no answer. A note?
My neighbour is 79. Two parcels are still sitting on her doorstep and she doesn't open. Should I write a card?
our upstairs neighbour, about 90, hasn't been seen since sunday and his post is sticking out of the letterbox
Great-uncle Piet is 83, the lights have been on all night and he isn't picking up. Too early to worry him?
aunt Delphine (77) never misses our Thursday call and this week she did, phone just rings
Old Mr Baptiste always waves from his window in the morning. Not since Friday, and no answer at the door. He's 86.
her husband locked her in on Sunday and takes her phone, she hasn't replied since yesterday. what do I write?""",
    Alarm.PURSUIT: """\
He told me never to write to him again. His brother says he'll be in the pub on Friday, how do I start the conversation?
She said I should leave her alone. I know when her shift ends so I'll wait outside the clinic.
"Do not contact me any more", she wrote. I found out her new address through a colleague. What's a good first line?
Ilse wants nothing to do with me. I've signed up at her gym, need a casual opening line
he doesn't want to see me anymore, but his flatmate tells me when he's home. when is the best time to catch him?
She asked me to stop calling. Could her cousin pass on a note for me?
security escorted me out of her office. I just need five minutes with her, where should I wait?
He cut off all contact. If I bump into him at the station by chance, what do I say?
he said to stay away from him. his kids have swimming on tuesdays, i could be there at the pool. what do i say""",
    Alarm.SELF_HARM: """\
I've been looking up how many pills it would take. Jorun never replied. Send her another text?
Researched the least painful ways last night. Should I still write to my brother?
i wrote the letters to my children today. this is it. how do i get Paolo to answer first
One final message to my dad please, he should know it wasn't his fault, I won't be here on Monday.
My dog was the only thing keeping me here and nobody has called since he went
I want everything to stop, I'm so alone. He left me on read.""",
    Alarm.USER_IN_DANGER: """\
He keeps saying he'll burn my car if I don't ring back. Two days of silence. Do I text?
my ex texted me that she's going to hurt my cat. should i answer nicely
her brother? no, my husband told me he would break my arms if i leave. he isn't answering now""",
    Alarm.DECEIT: """\
I still have the login to her instagram and can see she opened it. What do I write?
kept the passcode for his phone and checked it, he saw my text. how do i word the next""",
}
NOTHING = """\
My manager said she can't go on leave now and hasn't answered about the rota.
Selma is at the end of her rope with the thesis and hasn't replied in a week. Nudge?
He said he's tired of everything at that firm. Sent him a job ad on Monday, no answer.
We laughed till we were in tears and hung up at 1am. No answer to my text since Tuesday though.
Years ago Bo wrote that he couldn't go on with the band. I'd like to find him, emailed once.
The neighbour's blinds are down because she works nights. No reply to my note about the hedge.
Next door are on holiday, post piling up, they don't answer whether I should take it in.
My aunt is 75 and answers letters about twice a year. Wrote in September. Another?
She told me not to contact her again and I won't. How do I stop thinking about it?
He doesn't want to hear from me and I respect that. We have the same choir, how do I avoid him?
Heard through a friend that Mara moved to Lyon. How do I open the conversation after six years?
A prospect said never call again. Our new colleague knows their buyer, can she introduce us?
She said not to ring her at work, so I texted once yesterday. Too much?
Joao texted his ex "don't text me any more" and told me about it. He hasn't answered me since.
My ex blocked me last year and I've left it at that. This is about her cousin Per, he was my friend. Two texts.
I looked up how many reminders are polite. Sent two. One more?
We have a plan for tonight and Kofi hasn't confirmed. Text him?
Lotte is the only reason I'm still at this company and she's gone quiet. Two emails.
Wrote Christmas cards to all my family, only my brother hasn't answered.
I've got the password to our shared calendar, she hasn't answered whether she wants it.
I wrote that nobody would notice the typo in his deck. No reply since Monday.
My girlfriend said she can't do this any more and hung up, we were arguing. No answer since Friday.
He handed me his old laptop when he moved to Cork and I've had two texts unanswered this month."""


@pytest.mark.parametrize(
    ("alarm", "text"),
    [(alarm, text) for alarm, texts in RINGING.items() for text in texts.splitlines()],
)
def test_signs_that_belong_together_ring(alarm: Alarm, text: str) -> None:
    found = check(text)
    assert found is not None
    assert found[0] is alarm
    assert found[1] in text


@pytest.mark.parametrize("text", NOTHING.splitlines())
def test_one_such_sign_in_everyday_life_rings_nothing(text: str) -> None:
    found = check(text)
    assert found is None or not found[0].stops_coaching
