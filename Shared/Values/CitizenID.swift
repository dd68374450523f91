/// Citizen identity number (公民身份号码, GB 11643-1999): rule `core.citizen_id`.
///
/// Numbers of 15 digits have been void since 2013. Permanent-residence numbers of foreigners are no
/// citizen numbers.
package enum CitizenID {
    package enum Sex: String, Hashable, Sendable {
        case female, male
    }

    /// What a valid number says of its holder.
    package struct Holder: Hashable, Sendable {
        package let birth: Day
        package let sex: Sex
        /// Full years; the birthday itself counts.
        package let age: Int
    }

    /// Steps that can fail, in the order in which they are tested.
    package enum Problem: String, Error, Sendable {
        case length, charset, region, birth, check
    }

    /// What a check found.
    package struct Check: Hashable, Sendable {
        /// Without spaces at the ends, in capitals.
        package let normalized: String
        package let holder: Result<Holder, Problem>
    }

    /// Checks a number step by step; the first failure counts.
    ///
    /// - Parameter day: nobody is born after it, and ages are those of that day.
    package static func check(_ text: String, on day: Day) -> Check {
        let normalized = normalizedIdentifier(text)
        return Check(normalized: normalized, holder: holder(of: normalized, on: day))
    }

    private static func holder(of number: String, on day: Day) -> Result<Holder, Problem> {
        let characters = Array(number.unicodeScalars)
        guard characters.count == 18 else { return .failure(.length) }
        let digits = characters.dropLast().compactMap(digit)
        guard digits.count == 17, characters[17] == "X" || digit(characters[17]) != nil else {
            return .failure(.charset)
        }
        guard regions.contains(digits[0] * 10 + digits[1]) else { return .failure(.region) }
        guard let birth = Day(digits: digits[6..<14]), birth >= earliestBirth, birth <= day else {
            return .failure(.birth)
        }
        let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
        guard characters[17] == checkCharacters[sum % 11] else { return .failure(.check) }
        let sex: Sex = digits[16].isMultiple(of: 2) ? .female : .male
        return .success(Holder(birth: birth, sex: sex, age: birth.fullYears(until: day)))
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
    }

    private static let earliestBirth = Day(year: 1900, month: 1, dayOfMonth: 1)!  // a day
    /// Provinces, and Taiwan, Hong Kong, Macao.
    private static let regions = Set(
        [11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...83].joined())
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checkCharacters = Array("10X98765432".unicodeScalars)
}

extension Day {
    /// Eight digits YYYYMMDD; nil where they are no day.
    fileprivate init?(digits: ArraySlice<Int>) {
        let number = digits.reduce(0) { $0 * 10 + $1 }
        self.init(year: number / 10_000, month: number / 100 % 100, dayOfMonth: number % 100)
    }

    /// Birthdays since this day; that of 29 February falls on 1 March in common years.
    fileprivate func fullYears(until day: Day) -> Int {
        let (birth, now) = (civil, day.civil)
        let hasBirthday = (now.month, now.dayOfMonth) >= (birth.month, birth.dayOfMonth)
        return now.year - birth.year - (hasBirthday ? 0 : 1)
    }
}
