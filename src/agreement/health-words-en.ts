/** English words of health; how to write them is said in `health-words.ts`. */
export const healthEn = `
ill, illness*, sick*, unwell, disease*, disorder*, syndrome*, symptom*, diagnos*, prognos*, health, healing, heal, heals, healed, medical*,
limitations, injur*, handicap*, disabilit*, disabled person, unfit, incapacitated, chronic*, infection*, infected with, contagious, inflamm*,
burn out*, burnt out, burned out, depress*, anxiety*, anxious*, panic, panicky, phobia*, stress*, distress*, ptsd, adhd, autis*, asperger*, bipolar*,
schizo*, mental, mentally, dementia, borderline, trauma*, eating disorder, anorexi*, bulimi*, addict*, alcohol*, drug, drugs, relapse*, his|her|my drinking, drinks too much, suicid*,
self harm*, detox*, cancer*, tumour*, tumor*, chemo*, radiotherap*, radiation therapy, leukaemia, leukemia, diabet*, insulin*, asthma*, covid*, flu, influenza,
has|have|had a cold, pneumonia, bronchitis, slipped disc|disk, herniat*, arthr*, osteo*, rheum*, fibromyalg*, migraine*, epilep*, parkinson*, alzheimer*, *sclerosis, lyme,
crohn*, hiv, whiplash*, concussion*, brain fog|injury|tumour|tumor|damage|haemorrhage, stroke, heart attack|condition|problem|problems|disease|failure|rhythm|surgery,
blood pressure|sugar|test|tests, cholesterol, anaemi*, anemi*, tinnitus, rsi, carpal tunnel, varicose, eczema, allerg*, pregnan*, miscarr*, childbirth,
giving|gave|given birth, postna*, postpartum, menopaus*, menstru*, pain, pains, painful*, painkiller*, headache*, backache*, toothache*, stomach ache*, aching, aches,
complaints, tired, tiredness, fatigue*, exhausted, exhaustion, worn out, drowsy, drowsiness, sleeps, sleeping, sleepless*, sleeps badly, his|her|my sleep, sleep problems, insomnia,
overstimulat*, oversensitive, overstrain*, irritable, easily irritated, dizz*, nause*, vomit*, fever*, feverish, cough*, breathless*, out|short of breath, hyperventil*,
faint|fainted|fainting, cramp*, numb, numbness, tingling, stiff*, itch*, swollen, swelling*, plaster cast, crutch*, wheelchair*, forgetful*, memory loss|problems, trouble concentrating,
concentration problems, problem|problems|trouble|difficulty with concentration, cry, cries, crying, worries|worrying all|a|too|about lot|much|the|his|her,
feel|feels|feeling|felt low|down|ill|unwell|sick|bad|weak|worse, grief*, grieving, mourning, low|no|little energy, energy is low, bad days, not doing|feeling well,
recovering, recuperat*, his|her|my recovery, recovers|recovered from, muscle weakness, neck, shoulder, shoulders, knee, knees, hip, hips, wrist, wrists, ankle, ankles, elbow*, stomach,
bowel*, spine, spinal, lungs, kidney*, liver, nervous system, nervous breakdown, of|with his|her|my back|heart|eyes|ears|legs|feet|hands|body,
his|her|my heart|hearing|eyesight|spine|weight|body, broken|fractured leg|arm|ankle|wrist|hip|rib|ribs|foot|hand|finger|collarbone|shoulder, hard of hearing, hearing aid|loss|problems, deaf,
treatment*, treated for|by, being|is|be|still treated, therap*, *therapy, *therapist*, surger*, surgical*, operated on, an|his|her|my operation, operation on, rehab*, medication*, medicine*, pill, pills,
prescri*, antidepress*, antibiotic*, paracetamol, ibuprofen, morphine, sedative*, tranquil*, inject*, drip feed, dialysis, emdr, mri*, ct scan, x ray*, vaccin*,
doctor*, physician*, gp, psych*, counselling session*, hospital, hospitals, hospitalised, hospitalized, clinic*, outpatient*, inpatient*, specialist at the hospital,
oncolog*, gynaecolog*, gynecolog*, urolog*, dermatolog*, orthop*, surgeon*, rheumatolog*, physio*, chiropract*, osteopath*, dentist*, dietician*, dietitian*, midwi*, pharmac*, speech therapist`

/** Words of work that look like them: looked away from first. */
export const harmlessEn = `
occupational physician*, company doctor, health and safety, health insurance, occupational health service, sick leave, music*, doctorate*, patient*, stress test*, stress tests,
customer|customers|client|clients|user|users|supplier|suppliers|student|students complaint|complaints, customers' complaints,
complaints from|of|by customers|clients|users|suppliers|students|residents|the|visitors, complaints handling|procedure|form|desk|line|team|department, handles|handle|handling|answers|answer complaints,
sleep mode, sleeping mode, painless*, arthur*, arts and *, the arts, prescribed format|form|way, treatment of data|personal|requests|files, keystroke*, 
drug policy, drugs and alcohol policy, operations, neck and neck, shoulder to shoulder, limitations of the|this software|system|program|budget|app, recovering files|data, soft drinks, drinking water,
chronicle*, chronological*, clinic administration, panic button, injection moulding, mental note, health check of the|our system|website|server, disk health`
